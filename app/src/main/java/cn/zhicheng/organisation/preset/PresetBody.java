package cn.zhicheng.organisation.preset;

import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.UnitNature;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The body an account is asked for.
 *
 * @param existing the body itself, for a further account
 * @param uscc shared with others, or null
 * @param nature units only
 * @param departmentId units only
 */
public record PresetBody(
    OrganisationKind kind,
    @Nullable UUID existing,
    String name,
    String regionCode,
    @Nullable String uscc,
    @Nullable UnitNature nature,
    @Nullable UUID departmentId,
    String contact,
    String contactMobile) {}
