package cn.zhicheng.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The variables of application.yml with their defaults and the comments above them, as one page. A
 * comment speaks for the lines that follow it at the same depth, and for what lies deeper.
 */
final class SettingsReference {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(ZHICHENG_\\w+):([^}]*)}");
  private static final String HEAD =
      """
      # Configuration

      Everything the product can be told, by environment variables; written from the comments of \
      `app/src/main/resources/application.yml` (`SettingsReferenceTest` compares them). A value that \
      cannot be right stops the start with a sentence. Durations are written `3s`, `15m`.

      | variable and default | meaning |
      |---|---|
      """;

  /** How deep a line lies, and the comment that speaks for this depth. */
  private record Level(int depth, String comment) {}

  /** Variables that share a comment. */
  private record Setting(String names, String comment) {}

  private SettingsReference() {}

  static String of(List<String> lines) {
    return HEAD
        + settings(lines).stream()
            .map(setting -> "| %s | %s |%n".formatted(setting.names, setting.comment))
            .collect(Collectors.joining());
  }

  /** Variables that no comment speaks for. */
  static List<String> unexplained(List<String> lines) {
    return settings(lines).stream()
        .filter(setting -> setting.comment.isEmpty())
        .map(Setting::names)
        .toList();
  }

  private static List<Setting> settings(List<String> lines) {
    var found = new ArrayList<Setting>();
    Deque<Level> above = new ArrayDeque<>();
    var comment = new StringBuilder();
    for (String line : lines) {
      String text = line.strip();
      if (text.startsWith("#")) {
        comment.append(comment.isEmpty() ? "" : " ").append(text.substring(1).strip());
        continue;
      }
      int depth = line.length() - line.stripLeading().length();
      enter(above, depth, comment.toString());
      comment.setLength(0);
      String names =
          VARIABLE
              .matcher(text)
              .results()
              .map(SettingsReference::name)
              .collect(Collectors.joining(", "));
      if (!names.isEmpty()) {
        add(found, new Setting(names, meaning(above)));
      }
    }
    return found;
  }

  private static void enter(Deque<Level> above, int depth, String comment) {
    while (!above.isEmpty() && above.peek().depth > depth) {
      above.pop();
    }
    if (!above.isEmpty() && above.peek().depth == depth) {
      Level before = above.pop();
      above.push(new Level(depth, comment.isEmpty() ? before.comment : comment));
    } else {
      above.push(new Level(depth, comment));
    }
  }

  private static String meaning(Deque<Level> above) {
    return above.stream()
        .map(Level::comment)
        .filter(comment -> !comment.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static void add(List<Setting> found, Setting next) {
    if (!found.isEmpty() && found.getLast().comment.equals(next.comment)) {
      Setting before = found.removeLast();
      found.add(new Setting(before.names + ", " + next.names, next.comment));
    } else {
      found.add(next);
    }
  }

  private static String name(MatchResult variable) {
    String preset = variable.group(2);
    return "`" + variable.group(1) + "`" + (preset.isEmpty() ? "" : " `" + preset + "`");
  }
}
