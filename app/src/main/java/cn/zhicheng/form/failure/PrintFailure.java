package cn.zhicheng.form.failure;

import cn.zhicheng.form.print.PrintTrouble;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of 「打印故障」.
 *
 * @param number of the application or certificate; empty for neither
 * @param place where in the program
 * @param doneAt when operations marked it; null while open
 */
public record PrintFailure(
    UUID id,
    String reference,
    String kind,
    String number,
    PrintTrouble trouble,
    String place,
    Instant happenedAt,
    @Nullable Instant doneAt) {}
