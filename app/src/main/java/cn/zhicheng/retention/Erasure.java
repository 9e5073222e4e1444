package cn.zhicheng.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's request that what is held of them be erased (PIPL, article 47).
 *
 * @param personName shown to operations
 * @param erased what went; empty until it is done
 * @param kept what stayed and why; empty until it is done
 * @param decidedBy as spoken; empty while it waits
 */
public record Erasure(
    UUID id,
    UUID personId,
    String personName,
    String reason,
    ErasureState state,
    String answer,
    List<String> erased,
    List<String> kept,
    Instant askedAt,
    String decidedBy,
    @Nullable Instant decidedAt,
    int version) {
  /** Its name in the journal. */
  public static final String SUBJECT = "ERASURE";
}
