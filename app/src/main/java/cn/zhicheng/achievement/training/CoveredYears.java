package cn.zhicheng.achievement.training;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years whose hours can be fetched (FAQ-P24), written as {@code 2021,2024-2026}. */
record CoveredYears(SortedSet<Integer> years) {
  private static final Pattern PART = Pattern.compile("((?:19|20)\\d\\d)(?:-((?:19|20)\\d\\d))?");

  /**
   * Reads the configuration.
   *
   * @throws IllegalArgumentException for anything else
   */
  static CoveredYears parse(String written) {
    var years = new TreeSet<Integer>();
    for (String part : written.split(",", -1)) {
      if (part.isBlank()) {
        continue;
      }
      Matcher match = PART.matcher(part.strip());
      if (!match.matches()) {
        throw new IllegalArgumentException(
            "zhicheng.training.years is written like 2021,2024-2026, not " + written);
      }
      int first = Integer.parseInt(match.group(1));
      String end = match.group(2);
      int last = end == null ? first : Integer.parseInt(end);
      if (last < first) {
        throw new IllegalArgumentException("zhicheng.training.years goes backwards: " + written);
      }
      for (int year = first; year <= last; year++) {
        years.add(year);
      }
    }
    return new CoveredYears(years);
  }
}
