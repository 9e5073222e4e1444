package cn.zhicheng.person.web;

import cn.zhicheng.person.AwaitedUnit;
import cn.zhicheng.person.AwaitedUnits;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.UnitStanding;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a person where they stand with their unit, and whether one they wait for has come. */
@Component
class UnitStatuses {
  private final Bindings bindings;
  private final AwaitedUnits awaited;
  private final UnitFinder finder;

  UnitStatuses(Bindings bindings, AwaitedUnits awaited, UnitFinder finder) {
    this.bindings = bindings;
    this.awaited = awaited;
    this.finder = finder;
  }

  /** Two statements. */
  UnitStatus of(UUID person) {
    return of(person, bindings.standing(person));
  }

  UnitStatus of(UUID person, UnitStanding standing) {
    return UnitStatus.of(standing).with(awaited.of(person).map(this::status).orElse(null));
  }

  private AwaitedStatus status(AwaitedUnit unit) {
    var arrived = unit.registered().stream().map(finder::hit).toList();
    return new AwaitedStatus(unit.name(), unit.waiting(), arrived);
  }
}
