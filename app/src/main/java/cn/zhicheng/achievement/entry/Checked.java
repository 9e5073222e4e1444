package cn.zhicheng.achievement.entry;

import cn.zhicheng.shared.Problems;
import java.util.Map;

/**
 * What came out of a form.
 *
 * @param payload the typed values of all fields that are right: {@code String}, {@code Integer},
 *     {@code BigDecimal} or {@code Boolean}; dates and months as ISO texts
 * @param problems field keys, or {@code file.} + slot key, to sentences
 */
public record Checked(Map<String, Object> payload, Problems problems) {}
