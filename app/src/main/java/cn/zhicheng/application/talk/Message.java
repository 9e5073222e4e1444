package cn.zhicheng.application.talk;

import java.time.Instant;
import java.util.UUID;

/**
 * One message; never changed, never deleted.
 *
 * @param official whether a body wrote it; otherwise the applicant did
 * @param author body and name, as they are spoken
 */
public record Message(UUID id, boolean official, String author, String text, Instant sentAt) {}
