package cn.zhicheng.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a migration may do while nodes of the version before it still run on the same tables: add.
 * What takes away waits for the release after the one that no longer needs it, and says so above
 * the statement: {@code -- contract since V70: nothing reads it any more}.
 */
final class MigrationRules {
  /** The first migration written under these rules. */
  static final int FIRST = 61;

  private static final String ACTION = "\\balter table\\b(?:(?!;).)*?";
  private static final Map<Pattern, String> BREAKS = breaks();
  private static final Pattern CONTRACT =
      Pattern.compile("--\\s*contract since v(\\d+):\\s*\\S.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEW_TABLE = Pattern.compile("\\bcreate table (\\w+)");
  private static final Pattern CHANGED_TABLE =
      Pattern.compile("\\b(?:alter table(?: if exists)?(?: only)?|index \\w+ on) (\\w+)");

  private MigrationRules() {}

  private static Map<Pattern, String> breaks() {
    var rules = new LinkedHashMap<String, String>();
    rules.put("\\bdrop (table|view|materialized view|function|type|sequence|schema)\\b", "drops");
    rules.put(ACTION + "\\bdrop (?!constraint|not null|expression|identity)", "drops a column");
    rules.put("\\balter (table|view|type|function|sequence)\\b(?:(?!;).)*?\\brename\\b", "renames");
    rules.put(ACTION + "\\balter (column )?\\w+ (set data )?type\\b", "changes a type");
    rules.put(ACTION + "\\bset not null\\b", "wants what the old version may leave out");
    rules.put(
        ACTION
            + "\\badd (column )?(if not exists )?(?!constraint|check|unique|primary|foreign)"
            + "(?:(?!\\bdefault\\b|\\bgenerated\\b)[^,;])*\\bnot null\\b(?![^,;]*\\bdefault\\b)",
        "adds a column the old version does not fill");
    rules.put(
        ACTION + "\\badd (constraint \\w+ )?(check|unique|primary|foreign|exclude)\\b",
        "refuses rows the old version may write");
    rules.put("\\bcreate unique index\\b", "refuses rows the old version may write");
    var compiled = new LinkedHashMap<Pattern, String>();
    rules.forEach((rule, why) -> compiled.put(Pattern.compile(rule, Pattern.DOTALL), why));
    return compiled;
  }

  /**
   * What is wrong with a migration; empty: nothing.
   *
   * @param version its own number
   */
  static List<String> findings(int version, String sql) {
    var findings = new ArrayList<String>();
    List<String> born = born(sql);
    for (String statement : sql.split(";", -1)) {
      String plain = plain(statement);
      if (onNewTable(plain, born)) {
        continue;
      }
      BREAKS.forEach((rule, why) -> {
        if (rule.matcher(plain + ";").find() && !contracted(version, statement)) {
          findings.add("V" + version + " " + why + ": " + plain);
        }
      });
    }
    return findings;
  }

  /** Tables this migration makes: the old version knows nothing of them. */
  private static List<String> born(String sql) {
    return NEW_TABLE.matcher(plain(sql)).results().map(found -> found.group(1)).toList();
  }

  private static boolean onNewTable(String plain, List<String> born) {
    Matcher table = CHANGED_TABLE.matcher(plain);
    return table.find() && born.contains(table.group(1)) || plain.startsWith("create table");
  }

  /** Only what an earlier migration prepared may be taken away. */
  private static boolean contracted(int version, String statement) {
    Matcher marked = CONTRACT.matcher(statement);
    return marked.find() && Integer.parseInt(marked.group(1)) < version;
  }

  private static String plain(String sql) {
    return sql.replaceAll("--[^\n]*", " ")
        .replaceAll("\\s+", " ")
        .replace("\"", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
