package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.Problems;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「修改专业」: another specialty of the same plan, never of another (FAQ-P39, P40). */
@Component
public class ChangeSpecialty {
  private final Applications applications;
  private final ApplicationStore store;
  private final AuditStore audits;
  private final Plans plans;
  private final Stale stale;

  ChangeSpecialty(
      Applications applications,
      ApplicationStore store,
      AuditStore audits,
      Plans plans,
      Stale stale) {
    this.applications = applications;
    this.store = store;
    this.audits = audits;
    this.plans = plans;
    this.stale = stale;
  }

  /**
   * @throws cn.zhicheng.shared.InvalidException when the plan does not offer the specialty
   */
  @Transactional
  public void change(Actor actor, UUID id, int version, String specialtyId) {
    Application application = applications.own(actor, id);
    stale.check(application, version);
    ApplyAccess.mayEdit(application).orThrow();
    new Problems()
        .check(
            !plans.offer(application.planId()).specialties().contains(specialtyId),
            "specialtyId",
            "只能选择本评审计划内的专业。要申报其他计划的专业，请先删除本申报，再选择其他评审计划。")
        .orThrow();
    stale.written(store.keep(Changes.specialty(application, specialtyId)), id);
    audits.repaired(id, Section.BASICS);
  }
}
