package cn.zhicheng.organisation;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.access.PostApprovalAccess;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A bureau voids a wrong post approval of its region; the unit may then file a new one for the year
 * (domain.md O10). Nobody else can, and the numbers stay on record.
 */
@Component
public class VoidPostApproval {
  private final Territories territories;
  private final PostApprovalStore store;
  private final Journal journal;
  private final Clock clock;

  VoidPostApproval(Territories territories, PostApprovalStore store, Journal journal, Clock clock) {
    this.territories = territories;
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Voids it; pressed twice, it is voided once.
   *
   * @throws NotFoundException outside the bureau's region
   * @throws cn.zhicheng.shared.InvalidException without a reason
   * @throws cn.zhicheng.shared.RefusedException {@code VOIDED} when it is void already
   */
  @Transactional
  public void voidIt(Actor actor, UUID id, String reason) {
    PostApproval approval =
        store
            .within(territories.of(actor).region(), id)
            .orElseThrow(() -> new NotFoundException("No post approval " + id));
    String typed = reason.strip();
    new Problems()
        .check(typed.isEmpty(), "reason", "请写明作废原因，填报单位会看到。")
        .check(typed.length() > 500, "reason", "作废原因最多 500 个字。")
        .orThrow();
    boolean voided = store.voided(id, actor.by().spoken(), typed, clock.instant());
    PostApprovalAccess.mayVoid(voided).orThrow();
    journal.write(
        actor.by(),
        new Entry("POST_APPROVAL", id, "VOID", "SUBMITTED", "VOIDED", typed, Map.of())
            .with(Map.of("unit", approval.unitId().toString(), "year", approval.year())));
  }
}
