package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.access.BindingRules;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person takes a request back that the unit has not answered. */
@Component
public class WithdrawBinding {
  private final BindingStore store;
  private final BindingLog log;
  private final Tasks tasks;
  private final Clock clock;

  WithdrawBinding(BindingStore store, BindingLog log, Tasks tasks, Clock clock) {
    this.store = store;
    this.log = log;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * Withdraws the actor's own request.
   *
   * @param version the one the page was shown with
   * @throws NotFoundException when it is not the actor's
   * @throws cn.zhicheng.shared.StaleException when the unit was faster
   */
  @Transactional
  public void withdraw(Actor actor, UUID id, int version) {
    Binding binding =
        store
            .ofPerson(actor.person(), id)
            .orElseThrow(() -> new NotFoundException("No binding " + id));
    if (binding.version() != version) {
      throw log.stale(id);
    }
    BindingRules.mayWithdraw(binding).orThrow();
    if (!store.close(binding, binding.after(BindingMove.WITHDRAW), clock.instant())) {
      throw log.stale(id);
    }
    log.moved(actor, binding, BindingMove.WITHDRAW, "");
    tasks.close(TaskKind.BINDING, id);
  }
}
