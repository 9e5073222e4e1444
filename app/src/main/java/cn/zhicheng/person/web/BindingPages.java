package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.person.Binding;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.Person;
import cn.zhicheng.person.PersonsBinding;
import cn.zhicheng.person.WorkUnderWay;
import cn.zhicheng.person.access.BindingRules;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.Verdict;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page where a unit audits one request, or looks at one of its people. */
@Component
class BindingPages {
  private final Bindings bindings;
  private final WorkUnderWay underWay;
  private final BindingHistory history;
  private final Looks looks;
  private final Choices choices;

  BindingPages(
      Bindings bindings,
      WorkUnderWay underWay,
      BindingHistory history,
      Looks looks,
      Choices choices) {
    this.bindings = bindings;
    this.underWay = underWay;
    this.history = history;
    this.looks = looks;
    this.choices = choices;
  }

  /**
   * The page with nothing typed.
   *
   * @throws NotFoundException for another unit's request
   */
  BindingPage page(Actor actor, UUID id) {
    PersonsBinding asked =
        bindings
            .withPerson(actor.organisation(), id)
            .orElseThrow(() -> new NotFoundException("No binding " + id));
    Binding binding = asked.binding();
    Person person = asked.person();
    looks.record(actor.by(), person.id(), LookKind.BINDING, id, binding.kind().label());
    Verdict mayDecide = BindingRules.mayDecide(binding, actor);
    boolean bound = binding.status() == BindingState.ACTIVE;
    Optional<String> work = bound ? underWay.of(person.id()) : Optional.empty();
    return new BindingPage(
        binding,
        person,
        person.seriesNo() == null ? "" : choices.seriesName(person.seriesNo()),
        mayDecide.allowed(),
        BindingRules.mayRelease(binding, work),
        history.of(id),
        "",
        "",
        null,
        binding.status() == BindingState.PENDING ? why(mayDecide) : null);
  }

  /** Said on top: a request that waits, but not for this reader. */
  private static @Nullable String why(Verdict mayDecide) {
    return mayDecide.why().map(Refusal::sentence).orElse(null);
  }
}
