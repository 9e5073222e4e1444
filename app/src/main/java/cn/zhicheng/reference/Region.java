package cn.zhicheng.reference;

import org.jspecify.annotations.Nullable;

/**
 * A region of Anhui.
 *
 * @param code six digits, GB/T 2260; zones carry their statistical code
 * @param parentCode null for the province only
 * @param name e.g. 蜀山区
 * @param fullName e.g. 安徽省合肥市蜀山区
 * @param zone a development zone, which bureaus treat like a county
 */
public record Region(
    String code,
    @Nullable String parentCode,
    RegionLevel level,
    String name,
    String fullName,
    boolean zone) {}
