package cn.zhicheng.export;

import java.time.Instant;
import java.util.UUID;

/** One line of 「导出任务」. */
public record ExportLine(
    UUID id,
    String title,
    ExportState state,
    int done,
    int total,
    long bytes,
    Instant askedAt,
    Instant expiresAt) {}
