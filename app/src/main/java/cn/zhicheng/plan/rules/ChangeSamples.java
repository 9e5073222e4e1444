package cn.zhicheng.plan.rules;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.ChangeRules;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Problems;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a made-up person beside a draft, or takes one away. */
@Component
public class ChangeSamples {
  private static final int LONGEST = 50;
  private final ChangeRules rules;
  private final Samples samples;

  ChangeSamples(ChangeRules rules, Samples samples) {
    this.rules = rules;
    this.samples = samples;
  }

  /**
   * A sample as typed.
   *
   * @param facts fact id to what was typed; empty ones are unknown
   */
  public record Form(String name, String type, Map<String, String> facts, String expected) {
    Sample read(List<String> types) {
      var problems = new Problems();
      problems
          .check(name.isBlank() || name.length() > LONGEST, "sampleName", "请填写名称，最多 50 字。")
          .check(!types.contains(type), "sampleType", "请选择申报类型。")
          .check(outcome() == null, "expected", "请选择应当得到的结果。");
      facts.forEach((id, typed) ->
          Fact.of(id)
              .filter(fact -> !typed.isBlank() && !Sample.readable(fact, typed.strip()))
              .ifPresent(fact -> problems.add("fact." + id, "请按「" + fact.type().label() + "」填写。")));
      problems.orThrow();
      var known = new java.util.TreeMap<String, String>();
      facts.forEach((id, typed) -> known.put(id, typed.strip()));
      known.values().removeIf(String::isEmpty);
      Outcome wanted = outcome();
      return new Sample(
          Ids.next(), name.strip(), type, known, wanted == null ? Outcome.UNKNOWN : wanted);
    }

    private @Nullable Outcome outcome() {
      return List.of(Outcome.values()).stream()
          .filter(each -> each.name().equals(expected))
          .findFirst()
          .orElse(null);
    }
  }

  /** One change: a sample to add, or one to take away. */
  public sealed interface Change {
    /** Adds what was typed. */
    record Add(Form form) implements Change {}

    /** Takes this one away. */
    record Remove(UUID sample) implements Change {}
  }

  /**
   * @throws cn.zhicheng.shared.InvalidException with every problem by field
   * @throws cn.zhicheng.shared.RefusedException when it is no draft
   * @throws cn.zhicheng.shared.StaleException when a colleague was faster
   */
  @Transactional
  public void change(Actor actor, UUID plan, int version, Change change) {
    rules.change(
        actor,
        plan,
        version,
        before -> {
          apply(before, change);
          return before.terms().rules();
        },
        change instanceof Change.Add ? "添加样例" : "删除样例");
  }

  private void apply(Plan plan, Change change) {
    switch (change) {
      case Change.Add add -> samples.add(plan.id(), add.form().read(plan.applicationTypes()));
      case Change.Remove remove -> samples.remove(plan.id(), remove.sample());
    }
  }
}
