package cn.zhicheng.achievement.citation;

import java.util.List;
import java.util.Locale;

/**
 * One reference to an article; texts are empty where it says nothing.
 *
 * @param date the whole date as {@code 2024-05-15}, or empty when only the year is told
 * @param authors in their order, as written
 */
public record Citation(
    String title,
    String journal,
    String year,
    String volume,
    String issue,
    String pages,
    String doi,
    String issn,
    String date,
    List<String> authors) {
  /** Where this person stands among the authors, from 1; 0 when they are not named. */
  public int placeOf(String name) {
    String bare = bare(name);
    for (int i = 0; i < authors.size(); i++) {
      if (bare(authors.get(i)).equals(bare)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String bare(String name) {
    return name.replaceAll("[\\s,，·•.]", "").toLowerCase(Locale.ROOT);
  }

  /** Year, volume and issue as the form wants them: 2024 年第 61 卷第 5 期. */
  public String inIssue() {
    var words = new StringBuilder();
    words.append(year.isEmpty() ? "" : year + " 年");
    words.append(volume.isEmpty() ? "" : "第 " + volume + " 卷");
    words.append(issue.isEmpty() ? "" : "第 " + issue + " 期");
    return words.toString();
  }
}
