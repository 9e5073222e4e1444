package cn.zhicheng.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Everything that keeps a draft from being handed in, at once. */
public final class PlanCheck {
  private PlanCheck() {}

  /** All gaps in the order of the sections; empty when it may go. */
  public static List<PlanGap> gaps(PlanFile file, Instant now) {
    var gaps = new ArrayList<PlanGap>();
    for (PlanSection section : PlanSection.values()) {
      if (file.checked().contains(section)) {
        inside(section, file, now, gaps);
      } else {
        String todo = file.copiedFrom() == null ? "还没有填写，请打开填写并保存。" : "由往年计划复制，请打开核对并保存。";
        gaps.add(new PlanGap(section, "「" + section.label() + "」" + todo));
      }
    }
    return List.copyOf(gaps);
  }

  /** What may have become wrong since the section was saved, or was never asked there. */
  private static void inside(PlanSection section, PlanFile file, Instant now, List<PlanGap> gaps) {
    Plan plan = file.plan();
    switch (section) {
      case BASICS -> {
        add(gaps, section, !plan.personDeadline().isAfter(now), "个人申报截止时间已经过了，请改为以后的时间。");
        add(gaps, section, !plan.openAt().isBefore(plan.personDeadline()), "截止时间要晚于开始时间。");
      }
      case TITLES -> {
        add(gaps, section, file.offer().titleNames().isEmpty(), "还没有勾选可申报职称。");
        add(gaps, section, file.offer().specialties().isEmpty(), "还没有勾选可申报专业。");
        add(gaps, section, plan.applicationTypes().isEmpty(), "还没有勾选申报类型。");
      }
      case TEXTS -> {
        add(gaps, section, plan.description().isBlank(), "还没有填写计划说明。");
        add(gaps, section, plan.contact().isBlank(), "还没有填写咨询电话。");
      }
      case SCOPE, MATERIALS, STEPS -> {
        // whatever was saved there stays right
      }
    }
  }

  private static void add(List<PlanGap> gaps, PlanSection section, boolean wrong, String sentence) {
    if (wrong) {
      gaps.add(new PlanGap(section, "「" + section.label() + "」" + sentence));
    }
  }
}
