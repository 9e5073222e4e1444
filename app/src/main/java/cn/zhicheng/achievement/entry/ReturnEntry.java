package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.reference.ReturnReason;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends an entry back to its person with a reason, also after it was approved (FAQ-U14, P47). */
@Component
public class ReturnEntry {
  private final EntryDecision decision;
  private final CategoryCatalogue catalogue;

  ReturnEntry(EntryDecision decision, CategoryCatalogue catalogue) {
    this.decision = decision;
    this.catalogue = catalogue;
  }

  /** The same with nothing but words. */
  @Transactional
  public void giveBack(Actor actor, UUID id, int version, String opinion) {
    giveBack(actor, id, version, Objection.of(ReturnReason.R99, opinion));
  }

  /**
   * Decides.
   *
   * @param objection what the person reads: an opinion, marks, or both
   * @throws cn.zhicheng.shared.InvalidException when there is neither, or something is too long
   * @throws cn.zhicheng.shared.RefusedException when the state forbids it
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void giveBack(Actor actor, UUID id, int version, Objection objection) {
    LibraryEntry entry = decision.open(actor, id, version);
    EntryAccess.mayReturn(entry.state(), entry.source()).orThrow();
    objection.check(catalogue.category(entry.category(), entry.categoryVersion())).orThrow();
    decision.giveBack(actor, entry, objection);
  }
}
