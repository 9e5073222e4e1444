package cn.zhicheng.sandbox.demo;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.plan.CancelPlan;
import cn.zhicheng.plan.Plans;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One plan is called off while somebody already applies under it. */
@Component
class CalledOff {
  private static final String PLAN = "teacher-mid-village";
  private static final String REASON = "本次评审并入合肥市中小学教师中级职称评审计划，请改选该计划申报。";
  private static final String CITY = "340100";
  private final Organisations organisations;
  private final Plans plans;
  private final CancelPlan cancel;

  CalledOff(Organisations organisations, Plans plans, CancelPlan cancel) {
    this.organisations = organisations;
    this.plans = plans;
    this.cancel = cancel;
  }

  void play(World world) {
    UUID plan = world.plan(PLAN).id();
    Actor bureau = world.official(organisations.bureauOf(CITY).orElseThrow().id());
    cancel.cancel(bureau, plan, plans.get(plan).version(), REASON);
  }
}
