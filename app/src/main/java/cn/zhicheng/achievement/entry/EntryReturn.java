package cn.zhicheng.achievement.entry;

import cn.zhicheng.reference.ReturnReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A return by a unit: what it found wrong, and the entry as it stood then.
 *
 * @param actor who returned it
 * @param message opinion on the whole
 * @param payload content that was audited
 * @param files that were audited
 * @param rows of the nested table that were audited
 * @param resolvedAt when the person submitted again; null while it is open
 */
public record EntryReturn(
    UUID id,
    UUID unitId,
    String actor,
    ReturnReason reason,
    String message,
    List<EntryMark> marks,
    Map<String, Object> payload,
    List<AuditedFile> files,
    List<TableRow> rows,
    Instant at,
    @Nullable Instant resolvedAt) {
  /** A file as it was audited; it may be gone from the entry since. */
  public record AuditedFile(UUID document, String slot, String name) {}

  public boolean open() {
    return resolvedAt == null;
  }
}
