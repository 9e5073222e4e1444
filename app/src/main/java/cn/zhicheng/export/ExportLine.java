package cn.zhicheng.export;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of 「导出任务」.
 *
 * @param counted what {@code done} and {@code total} count, e.g. 行
 * @param note what the person must know about the file; empty when all is well
 */
public record ExportLine(
    UUID id,
    String title,
    ExportEnding ending,
    ExportState state,
    String counted,
    int done,
    int total,
    long bytes,
    String note,
    Instant askedAt,
    Instant expiresAt) {

  /** What the file is called. */
  public String fileName() {
    return title + "." + ending.word();
  }

  /** Where it is downloaded, once it is there. */
  public String href() {
    return "/exports/" + id + "/file." + ending.word();
  }
}
