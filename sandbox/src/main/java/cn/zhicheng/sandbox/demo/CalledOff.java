package cn.zhicheng.sandbox.demo;

import static cn.zhicheng.schema.Tables.REVIEW_PLAN;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanCancelled;
import cn.zhicheng.plan.PlanStatus;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** One plan is called off while somebody already applies under it. */
@Component
class CalledOff {
  private static final String PLAN = "teacher-mid-village";
  private static final String REASON = "本次评审并入合肥市中小学教师中级职称评审计划，请改选该计划申报。";
  private static final String CITY = "340100";
  private final DSLContext db;
  private final Organisations organisations;
  private final List<PlanCancelled> others;

  CalledOff(DSLContext db, Organisations organisations, List<PlanCancelled> others) {
    this.db = db;
    this.organisations = organisations;
    this.others = others;
  }

  void play(World world) {
    Plan plan = world.plan(PLAN);
    Actor bureau = world.official(organisations.bureauOf(CITY).orElseThrow().id());
    db.update(REVIEW_PLAN)
        .set(REVIEW_PLAN.STATUS, PlanStatus.CANCELLED.name())
        .where(REVIEW_PLAN.ID.eq(plan.id()))
        .execute();
    others.forEach(other -> other.end(bureau, plan, REASON));
  }
}
