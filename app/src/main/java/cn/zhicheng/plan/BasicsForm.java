package cn.zhicheng.plan;

import cn.zhicheng.reference.RegionLevel;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 基本信息与时间. The year is the plan's, whatever the calendar says (FAQ-P35). */
@Component
class BasicsForm implements SectionForm {
  private static final int GRACE = 240;
  private static final Duration LONGEST = Duration.ofDays(366);
  private final Regions regions;
  private final Clock clock;

  BasicsForm(Regions regions, Clock clock) {
    this.regions = regions;
    this.clock = clock;
  }

  @Override
  public PlanSection section() {
    return PlanSection.BASICS;
  }

  @Override
  public TypedPlan fill(PlanFile file) {
    Plan plan = file.plan();
    String open = ProvinceTime.minute(plan.openAt());
    String close = ProvinceTime.minute(plan.personDeadline());
    return TypedPlan.of(
        Map.of(
            "name", plan.name(),
            "year", String.valueOf(plan.year()),
            "committeeName", plan.committeeName(),
            "committeeLevel", plan.committeeLevel(),
            "openDay", open.substring(0, 10),
            "openTime", open.substring(11),
            "closeDay", close.substring(0, 10),
            "closeTime", close.substring(11),
            "tenureCutoff", plan.tenureCutoff().toString(),
            "grace", String.valueOf(plan.terms().graceMinutes())));
  }

  @Override
  public PlanFile read(TypedPlan typed, PlanFile before, Problems problems) {
    LocalDate today = ProvinceTime.today(clock);
    var in = new PlanReading(typed, problems);
    String name = in.line("name", "计划名称", 100);
    int year = in.required("year", "申报年度", today.getYear() - 1, today.getYear() + 1);
    String committee = in.line("committeeName", "评审委员会名称", 100);
    String level = level(typed, before, problems);
    Instant open = in.minute("open", "个人申报开始时间", today);
    Instant close = lastSecond(in.minute("close", "个人申报截止时间", today));
    LocalDate tenure = in.day("tenureCutoff", "任职年限计算截止日", true, today);
    int grace = in.number("grace", "宽限分钟数", 0, GRACE, PlanTerms.GRACE);
    ordered(open, close, problems);
    if (open == null || close == null || tenure == null || level == null) {
      return before;
    }
    Plan old = before.plan();
    return before.with(
        new Plan(
            old.id(),
            PlanCodes.of(year, old.seriesNo(), old.code()),
            name,
            year,
            old.seriesNo(),
            committee,
            level,
            old.organiserId(),
            old.scopeRegion(),
            old.applicationTypes(),
            open,
            close,
            tenure,
            TermsWith.grace(old.terms(), grace),
            old.description(),
            old.contact(),
            old.status(),
            old.version()));
  }

  /** A minute typed as the end is counted to its last second. */
  static @Nullable Instant lastSecond(@Nullable Instant minute) {
    return minute == null ? null : minute.plusSeconds(59);
  }

  private static void ordered(@Nullable Instant open, @Nullable Instant close, Problems problems) {
    if (open != null && close != null) {
      problems
          .check(!close.isAfter(open), "closeDay", "截止时间要晚于开始时间，请检查日期。")
          .check(close.isAfter(open.plus(LONGEST)), "closeDay", "申报时间最长一年，请检查年份。");
    }
  }

  /** A city's body organises no committee of the province. */
  private @Nullable String level(TypedPlan typed, PlanFile before, Problems problems) {
    String level = typed.one("committeeLevel");
    if (Arrays.stream(RegionLevel.values()).noneMatch(known -> known.name().equals(level))) {
      problems.add("committeeLevel", "请选择评委会级别。");
      return null;
    }
    RegionLevel home = regions.byCode(before.plan().scopeRegion()).level();
    problems.check(
        RegionLevel.valueOf(level).compareTo(home) < 0,
        "committeeLevel",
        "评委会级别不能高于组建单位所在的级别（" + home.label() + "）。");
    return level;
  }
}
