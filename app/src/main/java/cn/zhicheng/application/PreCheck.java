package cn.zhicheng.application;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
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
  private final CategoryCatalogue catalogue;

  PreCheck(CategoryCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * One problem.
   *
   * @param section where it is mended
   */
  public record Finding(String section, String sentence) {}

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
      findings.add(new Finding(Section.BASICS, "尚未上传电子照片"));
    }
    for (ContentField field : ContentField.values()) {
      if (field.required() && application.text(field).isEmpty()) {
        findings.add(new Finding(field.section(), "「" + field.label() + "」尚未填写"));
      }
    }
    for (String required : plan.requiredCategories()) {
      if (items.stream().noneMatch(item -> item.category().equals(required))) {
        Category category = catalogue.category(required);
        findings.add(new Finding(required, "本计划要求至少导入一条「" + category.name() + "」"));
      }
    }
    if (returned != null) {
      returned.marks().stream()
          .filter(mark -> !mark.repaired())
          .forEach(mark -> findings.add(new Finding(mark.section(), "退回意见尚未处理：" + mark.problem())));
    }
    return List.copyOf(findings);
  }
}
