package cn.zhicheng.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of 「申报情况」.
 *
 * @param key its place in the order of the list
 * @param since when it reached this body, or when this body decided
 * @param dueOn last day this body should decide; null where it does not wait here
 * @param doubtful whether it holds an entry somebody else claims too
 * @param asked whether the applicant asks the level it stands at to return it
 */
public record AuditLine(
    UUID key,
    UUID id,
    int version,
    String number,
    UUID personId,
    String personName,
    String unitName,
    String titleNameId,
    String specialtyId,
    ApplicationState state,
    int round,
    Instant since,
    @Nullable LocalDate dueOn,
    boolean doubtful,
    boolean asked) {}
