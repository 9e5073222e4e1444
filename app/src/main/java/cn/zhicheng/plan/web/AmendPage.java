package cn.zhicheng.plan.web;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanFile;
import cn.zhicheng.plan.TypedPlan;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.FileChip;
import cn.zhicheng.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms that change a published plan.
 *
 * @param extending whether it is the form of the deadline
 * @param more specialties that may be added
 * @param problems null when nothing was sent yet
 * @param alert why what was sent could not be done; null when it could
 */
public record AmendPage(
    PlanFile file,
    boolean extending,
    TypedPlan typed,
    List<Option> more,
    List<FileChip> files,
    @Nullable Problems problems,
    @Nullable String alert) {

  public Plan plan() {
    return file.plan();
  }

  public String path() {
    return PlanDeskController.PATH + "/" + file.id();
  }

  public String deadline() {
    return ProvinceTime.minute(plan().personDeadline());
  }
}
