package cn.zhicheng.ops.seal;

import java.time.Instant;

/**
 * One stretch of the journal, sealed.
 *
 * @param after the last line of the seal before; 0 for the first
 * @param to its last line
 * @param lines how many it has
 * @param hash over them and the hash of the seal before
 */
public record Seal(Instant sealedAt, long after, long to, long lines, String hash) {}
