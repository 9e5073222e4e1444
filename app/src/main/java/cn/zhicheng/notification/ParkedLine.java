package cn.zhicheng.notification;

import java.time.Instant;
import java.util.UUID;

/** A line of the journal nobody could be told of, and why. */
public record ParkedLine(
    long journalId,
    String subjectKind,
    UUID subjectId,
    String action,
    String error,
    Instant parkedAt) {}
