package cn.zhicheng.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A return: a thing with marks and a deadline, not a flag (FAQ-P52). */
public record ApplicationReturn(
    UUID id, int round, String message, Instant deadline, List<ReturnMark> marks) {}
