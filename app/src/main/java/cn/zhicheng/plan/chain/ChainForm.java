package cn.zhicheng.plan.chain;

import cn.zhicheng.plan.StepCode;
import cn.zhicheng.shared.Problems;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chain as typed.
 *
 * @param steps codes in their order; empty ones are left out
 * @param optional codes of levels to be left out where their body does not exist
 * @param confirm code of who confirms the result; empty for nobody
 */
public record ChainForm(String name, List<String> steps, List<String> optional, String confirm) {
  /** Levels one chain may have. */
  public static final int MOST = 8;

  public ChainForm {
    name = name.strip();
    steps = steps.stream().filter(step -> !step.isBlank()).toList();
  }

  /**
   * The levels these words mean.
   *
   * @throws cn.zhicheng.shared.InvalidException with every problem
   */
  ChainTemplate check(ChainTemplate before, int version) {
    Problems problems = new Problems();
    problems.check(name.isEmpty(), "name", "请填写流程名称。");
    problems.check(name.length() > 100, "name", "流程名称最多 100 个字。");
    List<StepCode> levels = codes(steps);
    problems.check(levels.size() != steps.size() || levels.isEmpty(), "step1", "请选择审核环节。");
    problems.check(levels.size() > MOST, "step1", "最多 " + MOST + " 个审核环节。");
    problems.check(
        new HashSet<>(levels).size() != levels.size(), "step1", "同一审核环节只能出现一次，请去掉重复的环节。");
    if (!levels.isEmpty()) {
      problems.check(!levels.getFirst().isUnit(), "step1", "第一个环节必须是用人单位审核或人事代理机构审核。");
      problems.check(levels.getLast() != StepCode.ORG, "step1", "最后一个环节必须是评委会组建单位审核。");
      problems.check(
          levels.stream().skip(1).anyMatch(StepCode::isUnit), "step1", "用人单位或人事代理机构只能是第一个环节。");
    }
    List<StepCode> mayMiss = codes(optional);
    problems.check(
        !levels.containsAll(mayMiss)
            || mayMiss.stream().anyMatch(step -> step.isUnit() || step == StepCode.ORG),
        "optional",
        "只有中间的审核环节可以设为可省略。");
    problems.check(!confirm.isEmpty() && code(confirm).isEmpty(), "confirm", "请重新选择结果确认部门。");
    problems.orThrow();
    return new ChainTemplate(
        before.id(), before.code(), name, levels, mayMiss, confirming(), version);
  }

  private @Nullable StepCode confirming() {
    return code(confirm).orElse(null);
  }

  private static List<StepCode> codes(List<String> typed) {
    return typed.stream().flatMap(word -> code(word).stream()).toList();
  }

  private static Optional<StepCode> code(String typed) {
    return Arrays.stream(StepCode.values()).filter(step -> step.name().equals(typed)).findFirst();
  }
}
