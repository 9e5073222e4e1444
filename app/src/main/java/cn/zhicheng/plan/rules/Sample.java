package cn.zhicheng.plan.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A made-up person to try a plan's rules with.
 *
 * @param facts fact id to what was typed; what is not there is unknown
 * @param expected what should become of the application as a whole
 */
public record Sample(
    UUID id, String name, String type, Map<String, String> facts, Outcome expected) {

  /** The facts as rules see them; what cannot be read is left unknown. */
  Facts known() {
    Facts facts = Facts.none();
    for (var typed : facts().entrySet()) {
      Fact fact = Fact.of(typed.getKey()).orElse(null);
      if (fact != null && readable(fact, typed.getValue())) {
        facts = with(facts, fact, typed.getValue());
      }
    }
    return facts;
  }

  static boolean readable(Fact fact, String typed) {
    return switch (fact.type()) {
      case NUMBER -> typed.matches("\\d{1,5}");
      case TEXT -> true;
      case YES_NO -> List.of("是", "否").contains(typed);
      case NUMBERS -> typed.matches("([A-Z_]+=\\d{1,4}(,|$))+");
    };
  }

  private static Facts with(Facts facts, Fact fact, String typed) {
    return switch (fact.type()) {
      case NUMBER -> facts.with(fact, Long.parseLong(typed));
      case TEXT -> facts.with(fact, typed);
      case YES_NO -> facts.with(fact, typed.equals("是"));
      case NUMBERS -> facts.with(fact, counts(typed));
    };
  }

  private static Map<String, Long> counts(String typed) {
    var counts = new LinkedHashMap<String, Long>();
    Arrays.stream(typed.split(","))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> counts.put(pair[0], Long.parseLong(pair[1])));
    return counts;
  }
}
