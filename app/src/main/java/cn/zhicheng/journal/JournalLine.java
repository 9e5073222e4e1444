package cn.zhicheng.journal;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One written line of a subject's history; {@code seq} counts from 1. */
public record JournalLine(
    int seq,
    Instant at,
    By by,
    String action,
    @Nullable String oldState,
    @Nullable String newState,
    String reason,
    Map<String, Object> detail,
    String prevHash,
    String hash) {}
