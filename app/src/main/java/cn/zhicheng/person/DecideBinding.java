package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.access.BindingRules;
import cn.zhicheng.shared.NotFoundException;
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
  private final Tasks tasks;
  private final Clock clock;

  DecideBinding(BindingStore store, BindingLog log, Tasks tasks, Clock clock) {
    this.store = store;
    this.log = log;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** The request as the actor's unit saw it, still to be decided. */
  Binding load(Actor actor, UUID id, int version) {
    Binding binding =
        store
            .ofUnit(actor.organisation(), id)
            .orElseThrow(() -> new NotFoundException("No binding " + id));
    if (binding.version() != version) {
      throw log.stale(id);
    }
    BindingRules.mayDecide(binding, actor).orThrow();
    return binding;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void move(Actor actor, Binding binding, BindingMove move, String opinion) {
    if (!store.decide(binding, binding.after(move), opinion, actor.accountId(), clock.instant())) {
      throw log.stale(binding.id());
    }
    log.moved(actor, binding, move, opinion);
    tasks.close(TaskKind.BINDING, binding.id());
  }

  /** Ends the binding to the unit the person belonged to before, if any. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void endFormer(Actor actor, UUID person) {
    store.ofPerson(person).stream()
        .filter(b -> b.status() == BindingState.ACTIVE)
        .forEach(former -> {
          if (!store.close(former, former.after(BindingMove.REPLACE), clock.instant())) {
            throw log.stale(former.id());
          }
          log.moved(actor, former, BindingMove.REPLACE, "");
        });
  }
}
