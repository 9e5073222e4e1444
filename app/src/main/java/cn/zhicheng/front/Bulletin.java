package cn.zhicheng.front;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One bulletin (通知公告).
 *
 * @param organisationId the bureau whose it is; null for operations
 * @param body who publishes it, as shown
 * @param text Markdown as typed
 * @param pinnedUntil last day on top of the list; null for never
 * @param changedAt of the last move or change
 * @param publishedAt null for drafts
 * @param withdrawReason empty unless taken down
 * @param version counts moves and changes; a form carries the one it was shown with
 */
public record Bulletin(
    UUID id,
    @Nullable UUID organisationId,
    String body,
    String title,
    String text,
    @Nullable LocalDate pinnedUntil,
    BulletinState status,
    Instant changedAt,
    @Nullable Instant publishedAt,
    String withdrawReason,
    int version) {

  /** The kind the journal knows bulletins by. */
  public static final String SUBJECT = "BULLETIN";

  /** Whether this move is legal now. */
  public boolean can(BulletinMove move) {
    return BulletinState.MOVES.next(status, move).isPresent();
  }

  /** Whether it stands on top of the list on this day. */
  public boolean pinnedOn(LocalDate day) {
    return pinnedUntil != null && !pinnedUntil.isBefore(day);
  }

  /**
   * The state this move leads to.
   *
   * @throws IllegalStateException when it is not legal: the verdict before should have said so
   */
  BulletinState after(BulletinMove move) {
    return BulletinState.MOVES
        .next(status, move)
        .orElseThrow(() -> new IllegalStateException(move + " from " + status));
  }
}
