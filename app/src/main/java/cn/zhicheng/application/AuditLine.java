package cn.zhicheng.application;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of 「申报情况」.
 *
 * @param since when it reached this body, or when this body decided
 */
public record AuditLine(
    UUID id,
    String number,
    String personName,
    String unitName,
    String titleNameId,
    String specialtyId,
    ApplicationState state,
    int round,
    Instant since) {}
