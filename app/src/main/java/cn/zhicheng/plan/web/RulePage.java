package cn.zhicheng.plan.web;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.rules.Fact;
import cn.zhicheng.plan.rules.RuleTemplate;
import cn.zhicheng.plan.rules.TryOut;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The tab 「申报条件」.
 *
 * @param template the ready-made rule being filled; null: sentence and expression are typed
 * @param editing code of the rule in the form; empty for a further one
 * @param tried samples with what became of them
 * @param asked facts a sample of these rules needs
 * @param typed what came back
 * @param alert why what was sent could not be done; null when it could
 */
public record RulePage(
    Plan plan,
    List<Tab> tabs,
    Verdict mayWrite,
    @Nullable RuleTemplate template,
    String editing,
    List<TryOut.Tried> tried,
    List<Fact> asked,
    MultiValueMap<String, String> typed,
    Problems problems,
    @Nullable String alert) {

  public String path() {
    return PlanDeskController.PATH + "/" + plan.id() + "/rules";
  }

  /** Where the form goes. */
  public String action() {
    return editing.isEmpty() ? path() : path() + "/" + editing;
  }

  public String value(String name) {
    String first = typed.getFirst(name);
    return first == null ? "" : first;
  }

  public String number(int i) {
    String value = value("number" + i);
    return !value.isEmpty() || template == null ? value : template.defaults().get(i).toString();
  }

  public List<Option> templates() {
    return Stream.concat(
            Stream.of(Option.of("FREE", "自己写表达式")),
            Arrays.stream(RuleTemplate.values()).map(t -> Option.of(t.name(), t.label())))
        .toList();
  }

  public long failing() {
    return tried.stream().filter(one -> !one.right()).count();
  }
}
