package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an entry with false proof out of use for good. */
@Component
public class VoidEntry {
  private final EntryDecision decision;

  VoidEntry(EntryDecision decision) {
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
  public void declareVoid(Actor actor, UUID id, int version, String opinion) {
    LibraryEntry entry = decision.open(actor, id, version);
    EntryAccess.mayVoid(entry.state(), entry.source()).orThrow();
    decision.carryOut(
        actor, entry, EntryMove.VOID, Opinion.required(opinion, EntryMove.VOID.label()));
  }
}
