package cn.zhicheng.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Unit details that passed {@link UnitDetailsCheck}. */
record CheckedUnitDetails(
    String regionCode,
    UnitNature nature,
    @Nullable UUID departmentId,
    String contact,
    String contactMobile,
    String contactPhone,
    String address) {}
