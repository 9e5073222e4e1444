package cn.zhicheng.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One open piece of audit work of one organisation.
 *
 * @param path page where it is decided
 * @param dueOn last working day it should be decided on; null where no limit is set
 */
public record Task(
    UUID id,
    TaskKind kind,
    UUID subjectId,
    String personName,
    String title,
    String path,
    Instant createdAt,
    @Nullable LocalDate dueOn) {}
