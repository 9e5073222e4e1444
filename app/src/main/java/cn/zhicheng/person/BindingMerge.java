package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.MergeParticipant;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * People follow their unit into the one it was merged with; who only asked is told to ask anew, as
 * the new unit has never seen the request.
 */
@Component
@Order(10)
class BindingMerge implements MergeParticipant {
  private final BindingStore store;
  private final BindingLog log;
  private final Tasks tasks;
  private final Clock clock;

  BindingMerge(BindingStore store, BindingLog log, Tasks tasks, Clock clock) {
    this.store = store;
    this.log = log;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public List<Effect> effects(UUID from) {
    return List.of(
        new Effect("已绑定的人员", store.count(from, BindingState.ACTIVE), "转入合并后的单位，无需重新申请"),
        new Effect("待审核的绑定申请", store.count(from, BindingState.PENDING), "退回申请人，请其重新选择单位"));
  }

  @Override
  public void merge(Actor actor, Organisation from, Organisation into, String reason) {
    Instant now = clock.instant();
    for (Binding pending : store.ofUnit(from.id(), BindingState.PENDING)) {
      giveBack(actor, pending, "「%s」已并入「%s」，请重新选择单位。".formatted(from.name(), into.name()), now);
    }
    String why = "「%s」并入「%s」：%s".formatted(from.name(), into.name(), reason);
    for (Binding active : store.ofUnit(from.id(), BindingState.ACTIVE)) {
      follow(actor, active, into.id(), why, now);
    }
  }

  private void giveBack(Actor actor, Binding pending, String opinion, Instant now) {
    BindingState to = pending.after(BindingMove.RETURN);
    moved(store.decide(pending, to, opinion, actor.accountId(), now));
    log.moved(actor, pending, BindingMove.RETURN, opinion);
    tasks.close(TaskKind.BINDING, pending.id());
  }

  private void follow(Actor actor, Binding old, UUID into, String why, Instant now) {
    moved(store.close(old, old.after(BindingMove.REPLACE), now));
    log.moved(actor, old, BindingMove.REPLACE, why);
    Binding anew =
        new Binding(
            Ids.next(),
            old.personId(),
            into,
            BindingKind.CHANGE,
            old.reason(),
            old.personnelKind(),
            old.post(),
            BindingState.ACTIVE,
            "",
            null,
            now,
            null,
            0);
    store.add(anew);
    log.transferred(actor, anew, why);
  }

  private static void moved(boolean done) {
    if (!done) {
      throw new StaleException("有人员的绑定刚刚有变动，合并没有进行。请刷新后再试。");
    }
  }
}
