package cn.zhicheng.achievement;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that what a definition says of its fields names fields that are there. */
final class FieldFit {
  private FieldFit() {}

  /** Conditions, order rules and derivations among these fields. */
  static void check(List<Field> fields, List<OrderRule> rules, Definition lines) {
    Set<String> keys = fields.stream().map(Field::key).collect(Collectors.toSet());
    twice(fields.stream().map(Field::key), lines, "field");
    known(conditions(fields).map(Condition::field), keys, lines, "a condition");
    known(
        rules.stream().flatMap(rule -> Stream.of(rule.first(), rule.second())),
        keys,
        lines,
        "an order rule");
    rules.forEach(rule -> sameKind(fields, rule, lines));
    fields.forEach(field -> derives(field, fields, keys, lines));
  }

  private static void derives(Field field, List<Field> fields, Set<String> keys, Definition lines) {
    Derived derived = field.derived();
    if (derived instanceof Derived.Months months) {
      known(Stream.of(months.from(), months.to()), keys, lines, "a derivation");
      dated(fields, months.from(), lines);
      dated(fields, months.to(), lines);
    } else if (derived instanceof Derived.PlusYears plus) {
      known(Stream.of(plus.from()), keys, lines, "a derivation");
      if (type(fields, plus.from()) != FieldType.DATE) {
        throw lines.error("'" + plus.from() + "' is no date to count years from");
      }
    }
  }

  private static void dated(List<Field> fields, String key, Definition lines) {
    FieldType type = type(fields, key);
    if (type != FieldType.DATE && type != FieldType.MONTH) {
      throw lines.error("'" + key + "' is neither date nor month");
    }
  }

  private static Stream<Condition> conditions(List<Field> fields) {
    return fields.stream()
        .flatMap(field -> Stream.of(field.shownWhen(), field.requiredWhen()))
        .filter(Objects::nonNull);
  }

  private static void sameKind(List<Field> fields, OrderRule rule, Definition lines) {
    FieldType first = type(fields, rule.first());
    FieldType second = type(fields, rule.second());
    if (first != second && !(first.isNumber() && second.isNumber())) {
      throw lines.error("'" + rule.first() + "' and '" + rule.second() + "' cannot be compared");
    }
  }

  private static FieldType type(List<Field> fields, String key) {
    return fields.stream()
        .filter(field -> field.key().equals(key))
        .map(Field::type)
        .findFirst()
        .orElseThrow();
  }

  static void twice(Stream<String> keys, Definition lines, String what) {
    var seen = new HashSet<String>();
    keys.filter(key -> !seen.add(key))
        .forEach(key -> {
          throw lines.error("there are two " + what + "s '" + key + "'");
        });
  }

  static void known(Stream<String> used, Set<String> keys, Definition lines, String where) {
    List<String> strange = used.filter(key -> !keys.contains(key)).toList();
    if (!strange.isEmpty()) {
      throw lines.error(where + " names fields that are not there: " + strange);
    }
  }
}
