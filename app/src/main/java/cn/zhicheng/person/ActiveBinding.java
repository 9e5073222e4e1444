package cn.zhicheng.person;

import java.util.UUID;

/**
 * The unit a person belongs to now.
 *
 * @param regionCode 属地 of the unit
 * @param personnelKind 人员类别
 * @param post may be empty
 */
public record ActiveBinding(
    UUID bindingId,
    UUID unitId,
    String unitName,
    String regionCode,
    String personnelKind,
    String post) {}
