package cn.zhicheng.sandbox.demo;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.PlanDesk;
import cn.zhicheng.plan.rules.AddRule;
import cn.zhicheng.plan.rules.ChangeSamples;
import cn.zhicheng.plan.rules.RuleForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Organisers write the eligibility rules of their plans and try them on made-up people. */
@Component
class PlanRules {
  private static final String FILE = "rules.yml";
  private final AddRule add;
  private final ChangeSamples samples;
  private final PlanDesk desk;
  private final List<Cast.Row> rules = Cast.rows(FILE, "rules");
  private final List<Cast.Row> people = Cast.rows(FILE, "samples");

  PlanRules(AddRule add, ChangeSamples samples, PlanDesk desk) {
    this.add = add;
    this.samples = samples;
    this.desk = desk;
  }

  /** Those of the plan with this key; most have none. */
  void write(Actor organiser, UUID plan, String key) {
    rules.stream()
        .filter(row -> row.list("plans").contains(key))
        .forEach(row -> add.add(organiser, plan, version(organiser, plan), rule(row)));
    people.stream()
        .filter(row -> row.list("plans").contains(key))
        .forEach(row ->
            samples.change(
                organiser,
                plan,
                version(organiser, plan),
                new ChangeSamples.Change.Add(sample(row))));
  }

  private static RuleForm rule(Cast.Row row) {
    return new RuleForm(
        row.text("template"),
        row.list("numbers"),
        row.text("sentence"),
        row.text("expression"),
        row.text("clause"),
        row.list("types"),
        row.text("blocking").equals("true"));
  }

  private static ChangeSamples.Form sample(Cast.Row row) {
    Map<String, String> facts = new LinkedHashMap<>();
    if (row.values().get("facts") instanceof Map<?, ?> known) {
      known.forEach((fact, value) -> facts.put(fact.toString(), value.toString()));
    }
    return new ChangeSamples.Form(row.text("name"), row.text("type"), facts, row.text("expected"));
  }

  private int version(Actor organiser, UUID plan) {
    return desk.get(organiser, plan).plan().version();
  }
}
