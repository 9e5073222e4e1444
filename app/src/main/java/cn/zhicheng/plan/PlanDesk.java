package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Slice;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Plans as those see them who make them: an organiser its own in every status, a bureau those of
 * the organisers in its own region once they are handed to it.
 */
@Component
public class PlanDesk {
  private static final int PAGE = 20;
  private final PlanDeskStore store;
  private final Journal journal;

  PlanDesk(PlanDeskStore store, Journal journal) {
    this.store = store;
    this.journal = journal;
  }

  /**
   * What one looks for in the list.
   *
   * @param status only these
   * @param year plan year; null for all
   * @param seriesNo null for all
   * @param name part of the name; empty for all
   */
  public record Query(
      PlanStatus status, @Nullable Integer year, @Nullable String seriesNo, String name) {}

  /**
   * One plan, in one statement.
   *
   * @throws NotFoundException outside the actor's scope
   */
  public PlanFile get(Actor actor, UUID id) {
    return store.find(actor, id).orElseThrow(() -> new NotFoundException("No plan " + id));
  }

  /**
   * One page, the newest first.
   *
   * @param after id of the last plan of the page before; null for the first
   */
  public Slice<PlanFile> page(Actor actor, Query query, @Nullable UUID after) {
    return Slice.cut(store.list(actor, query, after, PAGE + 1), PAGE, row -> row.id().toString());
  }

  /** What was done with it, oldest first; ask only for one in scope. */
  public List<JournalLine> history(PlanFile seen) {
    return journal.of(PlanFile.SUBJECT, seen.id());
  }
}
