package cn.zhicheng.achievement.entry;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case that its person changed or removed after submission (FAQ-P48).
 *
 * @param by name of the person
 * @param after null when it was removed
 */
public record Adjustment(
    int row,
    Map<String, Object> before,
    @Nullable Map<String, Object> after,
    String by,
    Instant at) {}
