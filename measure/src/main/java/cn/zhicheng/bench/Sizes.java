package cn.zhicheng.bench;

import java.util.Map;

/**
 * How many of everything belong to so many library entries: ten entries to a person; a fifth of the
 * people in a few units of up to 10 000, all others in units of 20; an application to every twenty
 * entries.
 *
 * @param hot people in each large unit
 */
record Sizes(int entries, int people, int hot, int hotUnits) {
  private static final int LARGEST = 10_000;

  static Sizes of(int entries) {
    int people = entries / 10;
    int hot = Math.min(LARGEST, people / 4);
    return new Sizes(entries, people, hot, Math.max(1, people / 5 / hot));
  }

  /** People in all large units together. */
  int crowd() {
    return hot * hotUnits;
  }

  int units() {
    return hotUnits + (people - crowd() + 19) / 20;
  }

  int applications() {
    return entries / 20;
  }

  /** Fills the holes of a statement. */
  String fill(String sql, Map<String, Long> more) {
    String filled =
        sql.replace("${entries}", "" + entries)
            .replace("${people}", "" + people)
            .replace("${hotUnits}", "" + hotUnits)
            .replace("${hot}", "" + hot)
            .replace("${crowd}", "" + crowd())
            .replace("${units}", "" + units())
            .replace("${applications}", "" + applications());
    for (var each : more.entrySet()) {
      filled = filled.replace("${" + each.getKey() + "}", "" + each.getValue());
    }
    return filled;
  }
}
