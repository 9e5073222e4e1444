package cn.zhicheng.organisation.preset;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bureau's request for a preset account, and for the body it acts for where that does not exist.
 *
 * @param refusal why operations refused last; empty before
 * @param loginName of the account once it is created
 * @param version counts moves; a form carries the one it was shown with
 */
public record PresetRequest(
    UUID id,
    UUID bureauId,
    String bureauName,
    PresetKind kind,
    PresetBody body,
    String departmentName,
    PresetHolder holder,
    String reason,
    PresetRequestState status,
    String refusal,
    @Nullable String loginName,
    Instant requestedAt,
    int version) {

  /** The kind the journal knows requests by. */
  public static final String SUBJECT = "PRESET_REQUEST";

  /** Whether this move is legal now. */
  public boolean can(PresetRequestMove move) {
    return PresetRequestState.MOVES.next(status, move).isPresent();
  }

  /**
   * The state this move leads to.
   *
   * @throws IllegalStateException when it is not legal: the verdict before should have said so
   */
  PresetRequestState after(PresetRequestMove move) {
    return PresetRequestState.MOVES
        .next(status, move)
        .orElseThrow(() -> new IllegalStateException(move + " from " + status));
  }
}
