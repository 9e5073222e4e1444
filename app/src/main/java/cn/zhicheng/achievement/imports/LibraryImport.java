package cn.zhicheng.achievement.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded list.
 *
 * @param entryId the entry whose table the rows are for; null when each row becomes an entry
 * @param entryVersion of that entry when the list was checked against it
 * @param state as it was stored; see {@link #stateAt}
 * @param run who reads it
 * @param sentence why it cannot be taken; empty unless UNFIT
 * @param good rows that can be taken over
 * @param known rows that are in the library already
 * @param taken rows that were taken over
 * @param touchedAt the reader's last sign of life, or the last move
 */
public record LibraryImport(
    UUID id,
    UUID personId,
    String category,
    int categoryVersion,
    @Nullable UUID entryId,
    @Nullable Integer entryVersion,
    String fileName,
    ImportState state,
    UUID run,
    String sentence,
    int good,
    int bad,
    int known,
    int taken,
    Instant touchedAt,
    int version) {
  /** A reader that says nothing for so long is gone. */
  static final Duration SILENCE = Duration.ofSeconds(60);

  /** The state at a moment: a reader that fell silent was interrupted, though nobody wrote it. */
  public ImportState stateAt(Instant now) {
    boolean silent = state == ImportState.READING && touchedAt.plus(SILENCE).isBefore(now);
    return silent ? ImportState.INTERRUPTED : state;
  }

  public int rows() {
    return good + bad + known;
  }
}
