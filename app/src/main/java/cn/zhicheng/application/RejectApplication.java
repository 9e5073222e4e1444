package cn.zhicheng.application;

import cn.zhicheng.application.access.AuditAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「不予通过」: ends the application; the plan year stays used up. Not a unit's right. */
@Component
public class RejectApplication {
  private final AuditDesk desk;

  RejectApplication(AuditDesk desk) {
    this.desk = desk;
  }

  /**
   * @throws cn.zhicheng.shared.RefusedException at unit level
   * @throws cn.zhicheng.shared.InvalidException without an opinion
   */
  @Transactional
  public void reject(Actor actor, UUID id, int version, String opinion) {
    Sitting sitting = desk.open(actor, id, version);
    if (!AuditAccess.mayReject(sitting.step())) {
      throw new RefusedException(Refusal.of("NO_REJECTION", "用人单位只能「审核通过」或「退回」，不能作出「不予通过」的决定。"));
    }
    Opinion said = Opinion.of(opinion);
    said.check(false, false).orThrow();
    desk.decide(actor, sitting, ApplicationMove.REJECT, Decision.REJECT, said, List.of(), null);
  }
}
