package cn.zhicheng.plan.web;

import cn.zhicheng.plan.PlanFile;
import cn.zhicheng.plan.PlanSection;
import cn.zhicheng.plan.TypedPlan;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.FileChip;
import cn.zhicheng.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of one section of a plan.
 *
 * @param options what may be chosen, by field
 * @param files stored ones, of the section with files
 * @param problems null when nothing was sent yet
 * @param conflict who was faster; null for nobody
 */
public record SectionPage(
    PlanFile file,
    PlanSection section,
    TypedPlan typed,
    Map<String, List<Option>> options,
    List<FileChip> files,
    Verdict mayWrite,
    @Nullable Problems problems,
    @Nullable String conflict) {

  public String path() {
    return PlanDeskController.PATH + "/" + file.id();
  }

  /** Under which name a lost session's text is kept. */
  public String keep() {
    return "plan-" + file.id() + "-" + section;
  }

  public String typed(String name) {
    return typed.one(name);
  }

  public List<Option> options(String name) {
    return options.getOrDefault(name, List.of());
  }

  /** Whether the dates are suggestions nobody has looked at. */
  public boolean unchecked() {
    return !file.checked().contains(section);
  }

  public boolean copied() {
    return file.copiedFrom() != null;
  }
}
