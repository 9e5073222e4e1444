package cn.zhicheng.identity.preset;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the holder sees of the account.
 *
 * @param passwordChangedAt null while the password is somebody else's choice
 * @param secret in Base32, while the second factor waits for its first code; null otherwise
 * @param qr the same for the camera; null otherwise
 * @param codesLeft recovery codes not used yet
 */
public record OwnAccount(
    String loginName,
    @Nullable Instant lastSignOn,
    @Nullable Instant passwordChangedAt,
    @Nullable LocalDate expiresOn,
    boolean secondFactor,
    @Nullable String secret,
    @Nullable QrPath qr,
    int codesLeft) {}
