package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends an entry back to its person with a reason, also after it was approved (FAQ-U14, P47). */
@Component
public class ReturnEntry {
  private final EntryDecision decision;

  ReturnEntry(EntryDecision decision) {
    this.decision = decision;
  }

  /**
   * Decides.
   *
   * @param opinion what the person reads
   * @throws cn.zhicheng.shared.InvalidException when the opinion is too long, or missing where a
   *     reason is needed
   * @throws cn.zhicheng.shared.RefusedException when the state forbids it
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void giveBack(Actor actor, UUID id, int version, String opinion) {
    LibraryEntry entry = decision.open(actor, id, version);
    EntryAccess.mayReturn(entry.state(), entry.source()).orThrow();
    decision.carryOut(
        actor, entry, EntryMove.RETURN, Opinion.required(opinion, EntryMove.RETURN.label()));
  }
}
