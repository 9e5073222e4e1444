package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.UsedInApplications;
import cn.zhicheng.achievement.access.AdjustAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Verdict;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens a submitted entry for the adjustment of its cases, and says why not. */
@Component
public class OpenAdjustment {
  /** An entry whose version has been counted up: it is held until the transaction ends. */
  record Opened(LibraryEntry entry, Table table) {}

  private final CategoryCatalogue catalogue;
  private final EntryStore store;
  private final EntryHistory history;
  private final ObjectProvider<UsedInApplications> uses;

  OpenAdjustment(
      CategoryCatalogue catalogue,
      EntryStore store,
      EntryHistory history,
      ObjectProvider<UsedInApplications> uses) {
    this.catalogue = catalogue;
    this.store = store;
    this.history = history;
    this.uses = uses;
  }

  /** Whether an own entry may be adjusted now; one statement where it could be, none elsewhere. */
  public Verdict verdict(LibraryEntry entry) {
    Table table = catalogue.category(entry.category(), entry.categoryVersion()).table();
    boolean adjustable = table != null && table.adjustable();
    Verdict concerns = AdjustAccess.concerns(entry.state(), entry.source(), adjustable);
    return concerns.allowed()
        ? AdjustAccess.mayAdjust(entry.state(), entry.source(), adjustable, accepted(entry.id()))
        : concerns;
  }

  /**
   * The entry, for one change.
   *
   * @throws cn.zhicheng.shared.RefusedException when nothing may be adjusted
   * @throws cn.zhicheng.shared.StaleException when it was changed elsewhere since
   */
  Opened of(Actor actor, UUID id, int version) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    history.unchanged(entry, version);
    verdict(entry).orThrow();
    history.won(store.touch(entry), id);
    return new Opened(entry, catalogue.category(entry.category(), entry.categoryVersion()).rows());
  }

  private Optional<String> accepted(UUID entry) {
    return uses.stream().flatMap(use -> use.acceptedWith(entry).stream()).findFirst();
  }
}
