package cn.zhicheng.application.web;

import cn.zhicheng.application.eligibility.Mending;
import cn.zhicheng.plan.rules.Fact;
import cn.zhicheng.plan.rules.Judgement;
import cn.zhicheng.plan.rules.Outcome;
import cn.zhicheng.web.JudgedLine;
import cn.zhicheng.web.Tone;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts judgements into words. */
final class EligibilityPages {
  private EligibilityPages() {}

  static EligibilityPage page(
      String plan, String back, String backLabel, Map<String, List<Judgement>> judged) {
    List<EligibilityPage.Kind> kinds =
        judged.entrySet().stream()
            .map(kind ->
                new EligibilityPage.Kind(
                    kind.getKey(), kind.getValue().stream().map(EligibilityPages::line).toList()))
            .toList();
    String summary =
        judged.entrySet().stream()
            .map(kind -> "按" + kind.getKey() + told(kind.getValue()))
            .collect(Collectors.joining("，"));
    boolean open =
        judged.values().stream().anyMatch(all -> Judgement.overall(all) != Outcome.NOT_MET);
    return new EligibilityPage(
        plan, back, backLabel, open ? Tone.INFO : Tone.WARN, summary + "。", kinds);
  }

  /** One kind in words; what does not stop a submission is not passed over in silence. */
  private static String told(List<Judgement> kind) {
    Outcome overall = Judgement.overall(kind);
    long doubts =
        kind.stream().filter(one -> one.outcome() == Outcome.NOT_MET && !one.stops()).count();
    return overall == Outcome.NOT_MET || doubts == 0
        ? overall.label()
        : "%s（另有 %d 项不符合，可以提交，审核时会核实）".formatted(overall.label(), doubts);
  }

  private static JudgedLine line(Judgement judgement) {
    String category = Mending.category(needed(judgement)).orElse("");
    boolean met = judgement.outcome() == Outcome.MET;
    return new JudgedLine(
        tone(judgement),
        icon(judgement.outcome()),
        judgement.outcome().label(),
        judgement.rule().sentence(),
        judgement.rule().clause(),
        judgement.values().isEmpty() ? "" : "您的数据：" + String.join("，", judgement.values()),
        note(judgement),
        met || category.isEmpty() ? "" : "/library/" + category,
        "到个人业绩库补充");
  }

  private static List<Fact> needed(Judgement judgement) {
    return judgement.missing().isEmpty() ? judgement.uses() : judgement.missing();
  }

  private static Tone tone(Judgement judgement) {
    return switch (judgement.outcome()) {
      case MET -> Tone.SUCCESS;
      case NOT_MET -> judgement.rule().blocking() ? Tone.DANGER : Tone.WARN;
      case UNKNOWN -> Tone.NEUTRAL;
    };
  }

  private static String icon(Outcome outcome) {
    return switch (outcome) {
      case MET -> "check-circle";
      case NOT_MET -> "x-circle";
      case UNKNOWN -> "info";
    };
  }

  private static String note(Judgement judgement) {
    return switch (judgement.outcome()) {
      case MET -> "";
      case NOT_MET -> judgement.rule().blocking() ? "不符合时不能提交申报。" : "可以提交，审核时会核实。";
      case UNKNOWN ->
          judgement.missing().isEmpty()
              ? "本条由审核部门判断。"
              : "还不知道：%s。只计单位已审核通过的业绩。"
                  .formatted(
                      judgement.missing().stream()
                          .map(Fact::label)
                          .distinct()
                          .collect(Collectors.joining("、")));
    };
  }
}
