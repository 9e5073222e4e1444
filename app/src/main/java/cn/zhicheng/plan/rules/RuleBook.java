package cn.zhicheng.plan.rules;

import cn.zhicheng.plan.EligibilityRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Judges a person's facts by a plan's rules. An expression is read once and kept by its text, so
 * that an amended plan needs nothing to be forgotten.
 */
@Component
public class RuleBook {
  private static final int KEPT = 500;
  private final RuleLanguage language = new RuleLanguage();
  private final Map<String, Reading> read =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
          return size() > KEPT;
        }
      };

  /** What is wrong with an expression; empty when it may be used. */
  public List<RuleProblem> problems(String expression) {
    return reading(expression).problems();
  }

  /** The rules that hold for this application type, judged in their order. */
  public List<Judgement> judge(List<EligibilityRule> rules, String type, Facts facts) {
    Facts typed = facts.with(Fact.APPLICATION_TYPE, type);
    return rules.stream()
        .filter(rule -> rule.types().isEmpty() || rule.types().contains(type))
        .map(rule -> judge(rule, typed))
        .toList();
  }

  /** The facts these rules speak of, in the order of the dictionary. */
  public List<Fact> uses(List<EligibilityRule> rules) {
    return rules.stream()
        .map(rule -> reading(rule.expression()).rule())
        .filter(java.util.Objects::nonNull)
        .flatMap(rule -> rule.uses().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Judgement judge(EligibilityRule rule, Facts facts) {
    CompiledRule compiled = reading(rule.expression()).rule();
    if (compiled == null) {
      return new Judgement(rule, Outcome.UNKNOWN, List.of(), List.of(), List.of());
    }
    CompiledRule.Answer answer = compiled.ask(facts);
    List<String> values =
        compiled.uses().stream().map(fact -> fact.label() + "：" + facts.words(fact)).toList();
    return new Judgement(rule, answer.outcome(), compiled.uses(), values, answer.missing());
  }

  private synchronized Reading reading(String expression) {
    return read.computeIfAbsent(expression, language::read);
  }
}
