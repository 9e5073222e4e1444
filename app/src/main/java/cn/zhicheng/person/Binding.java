package cn.zhicheng.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request of a person to belong to one unit, and what became of it. A person has at most one
 * PENDING and one ACTIVE.
 *
 * @param reason 申请说明
 * @param personnelKind 人员类别, e.g. 在编
 * @param post may be empty
 * @param opinion the unit's; empty before it decided
 * @param submittedAt of the last submission
 * @param releaseReason why the unit let the person go; null unless it did
 * @param version counts moves; a form carries the one it was shown with
 */
public record Binding(
    UUID id,
    UUID personId,
    UUID unitId,
    BindingKind kind,
    String reason,
    String personnelKind,
    String post,
    BindingState status,
    String opinion,
    @Nullable Instant decidedAt,
    Instant submittedAt,
    @Nullable String releaseReason,
    int version) {

  /** The kind the journal and the task centre know bindings by. */
  public static final String SUBJECT = "BINDING";

  /** Whether this move is legal now. */
  public boolean can(BindingMove move) {
    return BindingState.MOVES.next(status, move).isPresent();
  }

  /**
   * The state this move leads to.
   *
   * @throws IllegalStateException when it is not legal: the verdict before should have said so
   */
  BindingState after(BindingMove move) {
    return BindingState.MOVES
        .next(status, move)
        .orElseThrow(() -> new IllegalStateException(move + " from " + status));
  }
}
