package cn.zhicheng.application;

import cn.zhicheng.application.eligibility.Approved;
import cn.zhicheng.application.eligibility.Eligibility;
import cn.zhicheng.application.eligibility.Mending;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.rules.Judgement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Everything a machine can find wrong before 「提交」, told all at once, each with the place to mend it
 * (FAQ-P33).
 */
@Component
public class PreCheck {
  private final DemandCheck demands;
  private final Eligibility eligibility;

  PreCheck(DemandCheck demands, Eligibility eligibility) {
    this.demands = demands;
    this.eligibility = eligibility;
  }

  /**
   * One problem.
   *
   * @param section where it is mended
   * @param field name of the control there; empty for the section as a whole
   */
  public record Finding(String section, String field, String sentence) {
    public Finding(String section, String sentence) {
      this(section, "", sentence);
    }
  }

  /**
   * @param returned the return still to be answered; null when there is none
   */
  public List<Finding> findings(
      Application application,
      List<Item> items,
      Plan plan,
      @org.jspecify.annotations.Nullable ApplicationReturn returned) {
    var findings = new ArrayList<Finding>();
    if (application.photoId() == null) {
      findings.add(new Finding(Section.BASICS, "photo", "尚未上传电子照片"));
    }
    for (ContentField field : ContentField.values()) {
      String text = application.text(field);
      if (field.required() && text.isEmpty()) {
        findings.add(new Finding(field.section(), field.name(), "「" + field.label() + "」尚未填写"));
      }
      if (!field.problem(text).isEmpty()) {
        findings.add(new Finding(field.section(), field.name(), field.problem(text)));
      }
    }
    findings.addAll(demands.findings(items, plan));
    judged(application, items, plan).stream()
        .filter(Judgement::stops)
        .map(PreCheck::unmet)
        .forEach(findings::add);
    if (returned != null) {
      returned.marks().stream()
          .filter(mark -> !mark.repaired())
          .forEach(mark -> findings.add(new Finding(mark.section(), "退回意见尚未处理：" + mark.problem())));
    }
    return List.copyOf(findings);
  }

  /** The plan's rules with what was taken over; one statement, none for a plan without rules. */
  public List<Judgement> judged(Application application, List<Item> items, Plan plan) {
    List<Approved> taken =
        items.stream()
            .map(item -> new Approved(item.category(), item.payload(), item.representative()))
            .toList();
    return eligibility.within(application.personId(), plan, application.type(), taken);
  }

  private static Finding unmet(Judgement judgement) {
    String section = Mending.category(judgement.uses()).orElse(Section.BASICS);
    String values = String.join("，", judgement.values());
    return new Finding(section, "不符合申报条件：" + judgement.rule().sentence() + "（您的数据：" + values + "）");
  }
}
