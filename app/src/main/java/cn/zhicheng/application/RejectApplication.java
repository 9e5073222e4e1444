package cn.zhicheng.application;

import cn.zhicheng.application.access.AuditAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「不予通过」: ends the application; the plan year stays used up. Not a unit's right. */
@Component
public class RejectApplication {
  private final AuditDesk desk;

  RejectApplication(AuditDesk desk) {
    this.desk = desk;
  }

  /** The same for another reason than the coded ones. */
  @Transactional
  public void reject(Actor actor, UUID id, int version, String opinion) {
    reject(actor, id, version, Opinion.of(opinion), ReturnReason.R99);
  }

  /**
   * @param reason null when none was chosen
   * @throws cn.zhicheng.shared.RefusedException at unit level
   * @throws cn.zhicheng.shared.InvalidException without an opinion or a reason
   */
  @Transactional
  public void reject(
      Actor actor, UUID id, int version, Opinion said, @Nullable ReturnReason reason) {
    Sitting sitting = desk.open(actor, id, version);
    if (!AuditAccess.mayReject(sitting.step())) {
      throw new RefusedException(Refusal.of("NO_REJECTION", "用人单位只能「审核通过」或「退回」，不能作出「不予通过」的决定。"));
    }
    said.check(false, false).check(reason == null, "rejectReason", "请选择不予通过的原因").orThrow();
    List<String> reasons = reason == null ? List.of() : List.of(reason.name());
    desk.decide(
        actor, sitting, ApplicationMove.REJECT, Decision.REJECT, said.withoutPost(), reasons, null);
  }
}
