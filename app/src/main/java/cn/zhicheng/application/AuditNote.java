package cn.zhicheng.application;

import java.time.Instant;
import java.util.UUID;

/** What one level wrote to the others about an application; the applicant never reads it. */
public record AuditNote(UUID id, String body, String author, String text, Instant at) {}
