package cn.zhicheng.plan.rules;

import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.util.List;
import java.util.Optional;

/**
 * A readable rule. Three-valued: a fact nobody knows leaves the answer open only where it matters
 * ({@code false && unknown} is false).
 */
record CompiledRule(CelRuntime.Program program, List<Fact> uses) {

  /**
   * @param missing facts for want of which the outcome is unknown
   */
  record Answer(Outcome outcome, List<Fact> missing) {}

  Answer ask(Facts facts) {
    var patterns =
        facts.unknown().stream().map(fact -> CelAttributePattern.create(fact.id())).toList();
    try {
      Object answer = program.advanceEvaluation(UnknownContext.create(facts::value, patterns));
      return switch (answer) {
        case Boolean met -> new Answer(met ? Outcome.MET : Outcome.NOT_MET, List.of());
        case CelUnknownSet unknown -> new Answer(Outcome.UNKNOWN, missing(unknown));
        default -> new Answer(Outcome.UNKNOWN, List.of());
      };
    } catch (CelEvaluationException e) {
      return new Answer(Outcome.UNKNOWN, List.of()); // e.g. divided by zero: nobody can tell
    }
  }

  private static List<Fact> missing(CelUnknownSet unknown) {
    return unknown.attributes().stream()
        .map(CelAttribute::qualifiers)
        .map(names -> Fact.of(names.getFirst().asString()))
        .flatMap(Optional::stream)
        .sorted()
        .toList();
  }
}
