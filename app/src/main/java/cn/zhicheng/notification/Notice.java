package cn.zhicheng.notification;

import java.time.Instant;
import java.util.UUID;

/** A message as it lies in an inbox. */
public record Notice(
    UUID id,
    NotificationKind kind,
    String sentence,
    String path,
    boolean important,
    Instant at,
    boolean read) {}
