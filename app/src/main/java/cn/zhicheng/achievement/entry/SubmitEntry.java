package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.ActiveBinding;
import cn.zhicheng.person.BindingAccess;
import cn.zhicheng.person.Bindings;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands an own entry to the bound unit and opens its work there (FAQ-P17, P22). */
@Component
public class SubmitEntry {
  private final CategoryCatalogue catalogue;
  private final EntryStore store;
  private final EntryHistory history;
  private final CompleteCheck complete;
  private final EntryReturns returns;
  private final AuditedNames names;
  private final Bindings bindings;
  private final Claims claims;
  private final EntryTasks tasks;

  SubmitEntry(
      CategoryCatalogue catalogue,
      EntryStore store,
      EntryHistory history,
      CompleteCheck complete,
      EntryReturns returns,
      AuditedNames names,
      Bindings bindings,
      Claims claims,
      EntryTasks tasks) {
    this.catalogue = catalogue;
    this.store = store;
    this.history = history;
    this.complete = complete;
    this.returns = returns;
    this.names = names;
    this.bindings = bindings;
    this.claims = claims;
    this.tasks = tasks;
  }

  /**
   * Submits.
   *
   * @throws cn.zhicheng.shared.RefusedException when no unit is bound, or the state forbids it
   * @throws cn.zhicheng.shared.InvalidException with everything that is still missing
   * @throws cn.zhicheng.shared.StaleException when it was changed elsewhere since
   */
  @Transactional
  public void submit(Actor actor, UUID id, int version) {
    LibraryEntry entry = store.ofPerson(actor.person(), id);
    history.unchanged(entry, version);
    var standing = bindings.standing(actor.person());
    EntryAccess.maySubmit(entry.state(), entry.source(), BindingAccess.mustBeBound(standing))
        .orThrow();
    Checked checked = complete.of(entry);
    checked.problems().orThrow();
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    EntryState to = entry.after(EntryMove.SUBMIT).orElseThrow();
    UUID unit = standing.active().map(ActiveBinding::unitId).orElseThrow();
    LibraryEntry whole = entry.with(category, checked.payload(), Map.of());
    history.won(store.submit(whole, to, unit), id);
    returns.resolve(id);
    claims.note(whole, category);
    names.note(unit, entry.personId(), actor.name());
    String named = catalogue.category(whole.category()).name() + "：" + whole.title();
    tasks.open(unit, actor, id, named);
    history.moved(actor, entry, EntryMove.SUBMIT, to, "");
  }
}
