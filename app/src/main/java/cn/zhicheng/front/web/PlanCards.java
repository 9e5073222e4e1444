package cn.zhicheng.front.web;

import cn.zhicheng.plan.Countdown;
import cn.zhicheng.plan.OpenPlans;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanPhase;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.TitleLevel;
import cn.zhicheng.reference.TitleName;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open and coming plans as the public pages list them. */
@Component
class PlanCards {
  private final OpenPlans plans;
  private final SeriesList series;
  private final TitleNames titles;
  private final Clock clock;

  PlanCards(OpenPlans plans, SeriesList series, TitleNames titles, Clock clock) {
    this.plans = plans;
    this.series = series;
    this.titles = titles;
    this.clock = clock;
  }

  Slice<PlanCard> page(@Nullable String seriesNo, @Nullable String after, int size) {
    Instant now = clock.instant();
    var page = plans.page(now, seriesNo, after, size);
    return new Slice<>(page.rows().stream().map(row -> card(row, now)).toList(), page.next());
  }

  private PlanCard card(OpenPlans.Announced row, Instant now) {
    Plan plan = row.plan();
    boolean open = plan.phase(now) == PlanPhase.OPEN;
    return new PlanCard(
        "/plans/" + plan.id(),
        plan.name(),
        plan.year(),
        series.byNo(plan.seriesNo()).name(),
        levels(row.titleNames()),
        row.organiser(),
        ProvinceTime.minute(plan.openAt()),
        ProvinceTime.minute(plan.personDeadline()),
        open ? plan.phase(now).label() : "即将开始",
        open,
        Countdown.of(plan, now));
  }

  private String levels(List<String> ids) {
    return ids.stream()
        .flatMap(id -> titles.find(id).stream())
        .map(TitleName::level)
        .distinct()
        .sorted()
        .map(TitleLevel::label)
        .collect(Collectors.joining("、"));
  }
}
