package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.access.BindingRules;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a checked choice before the unit: a new request, or the unit's own returned one sent again.
 * At registration and at 「变更单位」 alike.
 */
@Component
class OpenBinding {
  private final BindingStore store;
  private final BindingLog log;
  private final AwaitedUnits awaited;
  private final WorkUnderWay underWay;
  private final Tasks tasks;
  private final Clock clock;

  OpenBinding(
      BindingStore store,
      BindingLog log,
      AwaitedUnits awaited,
      WorkUnderWay underWay,
      Tasks tasks,
      Clock clock) {
    this.store = store;
    this.log = log;
    this.awaited = awaited;
    this.underWay = underWay;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * Opens the request and the unit's task; the person waits for no other unit any more.
   *
   * @throws RefusedException {@code ALREADY_PENDING} also when two requests race, {@code
   *     ALREADY_BOUND}, {@code UNDER_WAY}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID open(Actor actor, UUID person, String name, CheckedUnitChoice choice) {
    UnitStanding standing = store.standing(person);
    BindingRules.mayRequest(standing, underWay.of(person), choice.unit().id()).orThrow();
    List<Binding> own = standing.own().stream().map(OwnBinding::binding).toList();
    Instant now = clock.instant();
    UUID id;
    try {
      id =
          returnedBy(own, choice)
              .map(returned -> again(actor, returned, choice, now))
              .orElseGet(() -> first(actor, person, own, choice, now));
    } catch (DuplicateKeyException race) {
      throw new RefusedException(Refusal.of("ALREADY_PENDING", "您已有一条待单位审核的申请，本次没有重复提交。", "/me"));
    }
    awaited.forget(person);
    tasks.open(
        choice.unit().id(),
        TaskKind.BINDING,
        id,
        name,
        "人员注册审核：" + name + " 申请绑定本单位",
        "/bindings/" + id,
        null);
    return id;
  }

  private static Optional<Binding> returnedBy(List<Binding> own, CheckedUnitChoice choice) {
    return own.stream()
        .filter(b -> b.unitId().equals(choice.unit().id()) && b.can(BindingMove.RESUBMIT))
        .findFirst();
  }

  private UUID again(Actor actor, Binding returned, CheckedUnitChoice choice, Instant now) {
    if (!store.resubmit(returned, returned.after(BindingMove.RESUBMIT), choice, now)) {
      throw log.stale(returned.id());
    }
    log.moved(actor, returned, BindingMove.RESUBMIT, choice.reason());
    return returned.id();
  }

  private UUID first(
      Actor actor, UUID person, List<Binding> own, CheckedUnitChoice choice, Instant now) {
    Binding binding =
        new Binding(
            Ids.next(),
            person,
            choice.unit().id(),
            kind(own),
            choice.reason(),
            choice.personnelKind(),
            choice.post(),
            BindingState.PENDING,
            "",
            null,
            now,
            null,
            0);
    store.add(binding);
    log.requested(actor, binding);
    return binding.id();
  }

  private static BindingKind kind(List<Binding> own) {
    boolean before =
        own.stream()
            .anyMatch(b -> b.status() == BindingState.ACTIVE || b.status() == BindingState.ENDED);
    return before ? BindingKind.CHANGE : BindingKind.FIRST;
  }
}
