package cn.zhicheng.plan.rules;

import cn.zhicheng.plan.EligibilityRule;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.shared.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A rule as typed.
 *
 * @param template name of a {@link RuleTemplate}; empty: sentence and expression were typed
 * @param numbers of the template, as typed
 */
public record RuleForm(
    String template,
    List<String> numbers,
    String sentence,
    String expression,
    String clause,
    List<String> types,
    boolean blocking) {
  /** Rules one plan may have. */
  public static final int MOST = 40;

  /** A further rule, or every problem under the field's name. */
  EligibilityRule read(Plan plan, RuleBook book) {
    var problems = new Problems();
    boolean full = plan.terms().rules().size() >= MOST;
    problems.check(full, "sentence", "一个计划最多 " + MOST + " 条申报条件。");
    return read(plan, book, code(plan), problems);
  }

  /** The same instead of the one with this code. */
  EligibilityRule read(Plan plan, RuleBook book, String code) {
    return read(plan, book, code, new Problems());
  }

  private EligibilityRule read(Plan plan, RuleBook book, String code, Problems problems) {
    Optional<RuleTemplate> chosen = RuleTemplate.of(template);
    List<Integer> typed = chosen.map(t -> numbers(t, problems)).orElse(List.of());
    String said = chosen.map(t -> t.sentence(typed)).orElse(sentence.strip());
    String formula = chosen.map(t -> t.expression(typed)).orElse(expression.strip());
    problems
        .check(said.isEmpty() || said.length() > 200, "sentence", "请用一句话写明条件，最多 200 字。")
        .check(clause.strip().isEmpty() || clause.length() > 200, "clause", "请写明依据的文件和条款，最多 200 字。")
        .check(!plan.applicationTypes().containsAll(types), "types", "请在本计划的申报类型中选择。");
    if (chosen.isEmpty()) {
      book.problems(formula).forEach(p -> problems.add("expression", p.sentence()));
    }
    problems.orThrow();
    return new EligibilityRule(code, said, clause.strip(), formula, List.copyOf(types), blocking);
  }

  private List<Integer> numbers(RuleTemplate chosen, Problems problems) {
    var typed = new ArrayList<Integer>();
    for (int i = 0; i < chosen.parameters().size(); i++) {
      String one = i < numbers.size() ? numbers.get(i).strip() : "";
      boolean number = one.matches("\\d{1,4}");
      problems.check(!number, "number" + i, "请填写整数，0 至 9999。");
      typed.add(number ? Integer.valueOf(one) : Integer.valueOf(0));
    }
    return typed;
  }

  private static String code(Plan plan) {
    List<String> used = plan.terms().rules().stream().map(EligibilityRule::code).toList();
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> "R%02d".formatted(i))
        .filter(code -> !used.contains(code))
        .findFirst()
        .orElseThrow();
  }
}
