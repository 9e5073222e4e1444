package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a person's library.
 *
 * @param typed texts that are no values yet, by field; kept until they are right
 * @param unitId the unit it was submitted to; null before the first submission
 * @param opinion of the last audit; empty before
 * @param revision how often its content was saved
 * @param version for the check that nobody else was faster
 */
public record LibraryEntry(
    UUID id,
    UUID personId,
    String category,
    int categoryVersion,
    String title,
    Map<String, Object> payload,
    Map<String, String> typed,
    EntrySource source,
    EntryState state,
    @Nullable UUID unitId,
    String opinion,
    @Nullable Instant submittedAt,
    @Nullable Instant auditedAt,
    Instant updatedAt,
    int revision,
    int version) {
  /** Where this move leads from here; empty when it is not legal. */
  public Optional<EntryState> after(EntryMove move) {
    return EntryState.MOVES.next(state, move);
  }

  /** The same entry with other content, titled by its category. */
  public LibraryEntry with(
      Category category, Map<String, Object> content, Map<String, String> unread) {
    return new LibraryEntry(
        id,
        personId,
        this.category,
        category.version(),
        category.titleOf(content),
        content,
        unread,
        source,
        state,
        unitId,
        opinion,
        submittedAt,
        auditedAt,
        updatedAt,
        revision,
        version);
  }

  /** What its form shows: the content, and over it what is not right yet. */
  public EntryForm form(Category category, Map<String, List<UUID>> files) {
    return EntryForm.of(category, payload, files).with(typed);
  }
}
