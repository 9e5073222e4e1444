package cn.zhicheng.achievement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Invents what a person would type into the form of any category, from its definition alone. */
public final class EntrySamples {
  private static final String DAY = "2024-03-15";
  private static final String MONTH = "2024-03";
  private static final int YEAR = 2024;

  /** Texts for the patterns of definitions; a new pattern may need a new one here. */
  private static final List<String> PATTERNED =
      List.of("10.1000/182", "2023-2024", "I21.0", "51.23", "SAMPLE-1");

  private EntrySamples() {}

  /** A whole form. */
  public static Map<String, String> values(Category category, String ownEntry) {
    return values(category.fields(), Map.of(), ownEntry);
  }

  /** One whole form for every value that a condition of the category waits for, and a plain one. */
  public static List<Map<String, String>> variants(Category category) {
    var all = new ArrayList<Map<String, String>>();
    all.add(values(category, "论文：样例"));
    conditions(category)
        .forEach(condition ->
            condition
                .values()
                .forEach(value ->
                    all.add(values(category.fields(), Map.of(condition.field(), value), "论文：样例"))));
    return all;
  }

  /** One whole row of a nested table; rows of different numbers name different things. */
  public static Map<String, String> row(Table table, int number) {
    Map<String, String> row = values(table.fields(), Map.of(), "");
    table.identity().stream()
        .map(table::field)
        .filter(field -> field.type().isText())
        .findFirst()
        .ifPresent(field -> row.put(field.key(), "样例" + number));
    return row;
  }

  private static Stream<Condition> conditions(Category category) {
    return Stream.concat(
            category.fields().stream()
                .flatMap(field -> Stream.of(field.shownWhen(), field.requiredWhen())),
            category.slots().stream().map(Slot::requiredWhen))
        .filter(Objects::nonNull);
  }

  private static Map<String, String> values(
      List<Field> fields, Map<String, String> chosen, String ownEntry) {
    var typed = new LinkedHashMap<String, String>();
    for (Field field : fields) {
      if (field.typed() && field.shownIn(typed)) {
        typed.put(field.key(), chosen.getOrDefault(field.key(), value(field, ownEntry)));
      }
    }
    return typed;
  }

  private static String value(Field field, String ownEntry) {
    return switch (field.type()) {
      case TEXT, LONG_TEXT -> text(field);
      case INTEGER, DECIMAL -> number(field.limits());
      case DATE -> DAY;
      case MONTH -> MONTH;
      case CHOICE -> CategoryCatalogueFixture.CHOICES.of(field).getFirst();
      case BOOL -> "true";
      case ENTRY -> ownEntry;
    };
  }

  private static String text(Field field) {
    Limits limits = field.limits();
    var candidates = new ArrayList<>(PATTERNED);
    candidates.addFirst(cut(field.label() + "样例", limits.maxLength()));
    if (field.check() != null) {
      candidates.clear();
      candidates.addAll(
          List.of("1002-2384", "978-7-107-18616-5", "34-1234/G4", "ZL202010123456.2"));
    }
    return candidates.stream()
        .filter(text -> limits.pattern() == null || limits.pattern().matcher(text).matches())
        .filter(text -> field.check() == null || field.check().passes(text))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("Give EntrySamples a text that fits " + field.label() + "."));
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  /** Years read like years; all else is small, and equal, so that no order is broken. */
  private static String number(Limits limits) {
    BigDecimal least = limits.min() == null ? BigDecimal.ZERO : limits.min();
    if (least.intValue() > 1900) {
      return String.valueOf(YEAR);
    }
    BigDecimal most = limits.max() == null ? BigDecimal.TEN : limits.max();
    return least.max(BigDecimal.valueOf(3)).min(most).toPlainString();
  }
}
