package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.person.access.BindingRules;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What approving and returning have in common: load in scope, move once, write down, close task.
 */
@Component
class DecideBinding {
  private final BindingStore store;
  private final BindingLog log;
  private final Organisations organisations;
  private final WorkUnderWay underWay;
  private final Tasks tasks;
  private final Clock clock;

  DecideBinding(
      BindingStore store,
      BindingLog log,
      Organisations organisations,
      WorkUnderWay underWay,
      Tasks tasks,
      Clock clock) {
    this.store = store;
    this.log = log;
    this.organisations = organisations;
    this.underWay = underWay;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** The request as the actor's unit saw it, still to be decided. */
  Binding load(Actor actor, UUID id, int version) {
    Binding binding = seen(actor, id, version);
    BindingRules.mayDecide(binding, actor).orThrow();
    return binding;
  }

  /** The request as the actor's unit saw it. */
  Binding seen(Actor actor, UUID id, int version) {
    Binding binding =
        store
            .ofUnit(actor.organisation(), id)
            .orElseThrow(() -> new NotFoundException("No binding " + id));
    if (binding.version() != version) {
      throw log.stale(id);
    }
    return binding;
  }

  /** Nobody is bound to a unit that was suspended or merged after they asked it. */
  void mustBeInUse(Actor actor) {
    Organisation unit = organisations.get(actor.organisation());
    if (!unit.bindable()) {
      throw new RefusedException(
          Refusal.of(
              "UNIT_STOPPED", "本单位目前%s，不能绑定人员。如有疑问请联系属地人社部门。".formatted(unit.status().label())));
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void move(Actor actor, Binding binding, BindingMove move, String opinion) {
    if (!store.decide(binding, binding.after(move), opinion, actor.accountId(), clock.instant())) {
      throw log.stale(binding.id());
    }
    log.moved(actor, binding, move, opinion);
    tasks.close(TaskKind.BINDING, binding.id());
  }

  /**
   * Ends the binding to the unit the person belonged to before, if any; not while that unit's audit
   * of an application is under way.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void endFormer(Actor actor, UUID person) {
    store.hold(person);
    store
        .standing(person)
        .bound()
        .map(OwnBinding::binding)
        .ifPresent(former -> {
          BindingRules.mayTakeOver(underWay.of(person)).orThrow();
          if (!store.close(former, former.after(BindingMove.REPLACE), clock.instant())) {
            throw log.stale(former.id());
          }
          log.moved(actor, former, BindingMove.REPLACE, "");
        });
  }
}
