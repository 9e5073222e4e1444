package cn.zhicheng.journal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line to write.
 *
 * @param subjectKind e.g. {@code APPLICATION}
 * @param action stable name of what was done, e.g. {@code RETURN}
 * @param oldState state before; null when the subject begins
 * @param newState state after; null when the state stays
 * @param reason typed opinion or reason; empty for none
 * @param detail further facts as JSON values; no personal numbers in clear
 */
public record Entry(
    String subjectKind,
    UUID subjectId,
    String action,
    @Nullable String oldState,
    @Nullable String newState,
    String reason,
    Map<String, Object> detail) {

  /** A move from one state to another. */
  public static Entry move(
      String kind, UUID id, Enum<?> move, @Nullable Enum<?> from, Enum<?> to, String reason) {
    return new Entry(
        kind, id, move.name(), from == null ? null : from.name(), to.name(), reason, Map.of());
  }

  /** Something that happened to a subject and left its state as it is. */
  public static Entry of(String kind, UUID id, String action) {
    return new Entry(kind, id, action, null, null, "", Map.of());
  }

  public Entry with(Map<String, Object> facts) {
    return new Entry(subjectKind, subjectId, action, oldState, newState, reason, facts);
  }
}
