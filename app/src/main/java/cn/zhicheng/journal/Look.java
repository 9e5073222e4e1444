package cn.zhicheng.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * That one official looked at one thing of a person, all looks of one day together.
 *
 * @param subjectName what was looked at, in words
 * @param times how often on that day, at least once
 */
public record Look(
    UUID id, By by, LookKind kind, String subjectName, int times, Instant first, Instant last) {}
