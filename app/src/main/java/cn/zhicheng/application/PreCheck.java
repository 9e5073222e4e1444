package cn.zhicheng.application;

import cn.zhicheng.plan.Plan;
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

  PreCheck(DemandCheck demands) {
    this.demands = demands;
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
      if (field.required() && application.text(field).isEmpty()) {
        findings.add(new Finding(field.section(), field.name(), "「" + field.label() + "」尚未填写"));
      }
    }
    findings.addAll(demands.findings(items, plan));
    if (returned != null) {
      returned.marks().stream()
          .filter(mark -> !mark.repaired())
          .forEach(mark -> findings.add(new Finding(mark.section(), "退回意见尚未处理：" + mark.problem())));
    }
    return List.copyOf(findings);
  }
}
