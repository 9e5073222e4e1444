package cn.zhicheng.identity.preset;

import cn.zhicheng.identity.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As what an account acts.
 *
 * @param organisation null for operations
 * @param organisationName empty for operations
 * @param regionCode of the organisation; empty for operations
 */
public record Seat(
    Role role, @Nullable UUID organisation, String organisationName, String regionCode) {}
