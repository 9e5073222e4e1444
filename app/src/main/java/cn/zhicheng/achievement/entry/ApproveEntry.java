package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds an entry right: from now on an application may use it (FAQ-U11, P20). */
@Component
public class ApproveEntry {
  private final EntryDecision decision;

  ApproveEntry(EntryDecision decision) {
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
  public void approve(Actor actor, UUID id, int version, String opinion) {
    LibraryEntry entry = decision.open(actor, id, version);
    EntryAccess.mayAudit(entry.state()).orThrow();
    decision.carryOut(actor, entry, EntryMove.APPROVE, Opinion.optional(opinion));
  }
}
