package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.OwnBinding;
import cn.zhicheng.person.UnitChoice;
import cn.zhicheng.person.UnitStanding;
import cn.zhicheng.person.WorkUnderWay;
import cn.zhicheng.person.access.BindingRules;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page 「变更单位」; at most four statements. */
@Component
class MyUnitPages {
  private final Bindings bindings;
  private final WorkUnderWay underWay;
  private final UnitStatuses statuses;
  private final UnitFinder units;
  private final Choices choices;

  MyUnitPages(
      Bindings bindings,
      WorkUnderWay underWay,
      UnitStatuses statuses,
      UnitFinder units,
      Choices choices) {
    this.bindings = bindings;
    this.underWay = underWay;
    this.statuses = statuses;
    this.units = units;
    this.choices = choices;
  }

  /**
   * As it first opens: a returned request is mended, not typed again.
   *
   * @param unit chosen by a link; null for none
   */
  MyUnitPage fresh(Actor actor, @Nullable UUID unit) {
    UnitStanding standing = bindings.standing(actor.person());
    UnitChoice start =
        standing
            .returned()
            .map(OwnBinding::binding)
            .map(
                b -> new UnitChoice(b.unitId().toString(), b.reason(), b.personnelKind(), b.post()))
            .orElse(UnitChoice.NONE);
    return page(actor, standing, unit == null ? start : start.with(unit), "");
  }

  /** With everything that was typed. */
  MyUnitPage typed(Actor actor, UnitChoice typed, String awaited) {
    return page(actor, bindings.standing(actor.person()), typed, awaited);
  }

  private MyUnitPage page(Actor actor, UnitStanding standing, UnitChoice typed, String awaited) {
    Optional<String> work =
        standing.bound().isPresent() ? underWay.of(actor.person()) : Optional.empty();
    UnitStatus status = statuses.of(actor.person(), standing);
    AwaitedStatus noted = status.awaited();
    return new MyUnitPage(
        status,
        typed,
        units.chosen(typed.unit()),
        awaited.isEmpty() && noted != null ? noted.name() : awaited,
        choices.of("personnel-kind"),
        BindingRules.mayRequest(standing, work),
        null,
        null);
  }
}
