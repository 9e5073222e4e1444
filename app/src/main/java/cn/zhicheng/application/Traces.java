package cn.zhicheng.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an application remembers beside its state, for whoever acts late or twice.
 *
 * @param submitBegunAt when 「提交」 was begun for the submission to come; null when it was not
 * @param openedAt when the unit opened the round that lies there; null before
 * @param deletedFrom what it was when its person deleted it; null unless deleted
 * @param deletedAt when that was
 * @param lastPlace section its person worked at last, with the field after a {@code #} where one
 *     was typed into; null at the beginning and after each submission
 */
public record Traces(
    @Nullable Instant submitBegunAt,
    @Nullable Instant openedAt,
    @Nullable ApplicationState deletedFrom,
    @Nullable Instant deletedAt,
    @Nullable String lastPlace) {

  /** Of an application nobody did anything with yet. */
  public static final Traces NONE = new Traces(null, null, null, null, null);

  /** Whether its person worked at this section last. */
  public boolean lastAt(String section) {
    return lastPlace != null && (lastPlace.equals(section) || lastPlace.startsWith(section + "#"));
  }

  /** Whether 「提交」 was begun no later than this. */
  public boolean begunBy(Instant deadline) {
    return submitBegunAt != null && !submitBegunAt.isAfter(deadline);
  }
}
