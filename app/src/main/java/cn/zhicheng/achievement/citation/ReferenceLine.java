package cn.zhicheng.achievement.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article as GB/T 7714 writes it, one a line: {@code [1] 王䶮, 李㛃. 题目[J]. 期刊, 2024, 61(5): 12-15.}
 * Exact: what is written otherwise is not guessed at.
 */
final class ReferenceLine {
  private static final int LONGEST = 1000;
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:[\\[［]\\d{1,3}[\\]］]|\\d{1,3}[.、．)])?\\s*"
              + "(?<authors>[^.．。\\[］]{1,300})[.．。]\\s*"
              + "(?<title>[^\\[［]{1,300})[\\[［]J(?:/OL)?[\\]］]\\s*[.．。]?\\s*"
              + "(?<journal>[^,，]{1,200})[,，]\\s*"
              + "(?<date>\\d{4}(?:-\\d{2}-\\d{2})?)\\s*"
              + "(?:[,，]\\s*(?<volume>\\d{1,5}))?\\s*"
              + "(?:[(（](?<issue>[^)）]{1,20})[)）])?\\s*"
              + "(?:[:：]\\s*(?<pages>[\\dA-Za-z+,，–—~-]{1,40}))?\\s*[.．。]?\\s*"
              + "(?:DOI\\s*[:：]\\s*(?<doi>10\\.\\S{1,90}))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_AUTHORS = Pattern.compile("\\s*[,，;；]\\s*");
  private static final List<String> AND_OTHERS = List.of("等", "et al");

  private ReferenceLine() {}

  static Optional<Citation> read(String line) {
    String text = line.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher found = ARTICLE.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    String date = group(found, "date");
    return Optional.of(
        new Citation(
            group(found, "title"),
            group(found, "journal"),
            date.substring(0, 4),
            group(found, "volume"),
            group(found, "issue"),
            group(found, "pages"),
            group(found, "doi").replaceAll("[.．。]$", ""),
            "",
            day(date),
            authors(group(found, "authors"))));
  }

  private static String group(Matcher found, String name) {
    @Nullable String text = found.group(name);
    return text == null ? "" : text.strip();
  }

  private static String day(String date) {
    try {
      return date.length() == 4 ? "" : LocalDate.parse(date).toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static List<String> authors(String text) {
    return Arrays.stream(BETWEEN_AUTHORS.split(text))
        .filter(name -> !name.isEmpty() && !AND_OTHERS.contains(name))
        .toList();
  }
}
