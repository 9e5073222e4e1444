package cn.zhicheng.organisation;

import java.util.UUID;

/**
 * One body in a list of the register.
 *
 * @param uscc empty where there is none
 * @param department name of a unit's 业务主管部门; empty where there is none
 */
public record BodyLine(
    UUID id,
    OrganisationKind kind,
    String name,
    String uscc,
    String regionCode,
    String department,
    OrganisationStatus status) {}
