package cn.zhicheng.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The table {@code retention/rules.yml}: the one place that says how long what is kept. */
@Component
public class RetentionRules {
  /** Days between the first notice and the end; nothing goes sooner. */
  public static final int FIRST_NOTICE = 90;

  /** Days between the second notice and the end. */
  public static final int SECOND_NOTICE = 30;

  private static final String FILE = "/retention/rules.yml";
  private final List<RetentionRule> all = read();

  /** In the order of the page. */
  public List<RetentionRule> all() {
    return all;
  }

  /**
   * Days after which the clock erases this kind.
   *
   * @throws IllegalArgumentException for a kind the clock leaves alone
   */
  public int days(String kind) {
    return all.stream()
        .filter(rule -> rule.kind().equals(kind))
        .flatMap(rule -> Stream.ofNullable(rule.days()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No time is set for " + kind));
  }

  private static List<RetentionRule> read() {
    try (InputStream file = RetentionRules.class.getResourceAsStream(FILE)) {
      List<Map<String, Object>> rows =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(Objects.requireNonNull(file, FILE));
      return rows.stream().map(RetentionRules::rule).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RetentionRule rule(Map<String, Object> row) {
    Integer days = (Integer) row.get("days");
    if (days != null && days <= FIRST_NOTICE) {
      throw new IllegalStateException(
          "%s: %s has %d days, and the first notice comes %d days before the end"
              .formatted(FILE, row.get("kind"), days, FIRST_NOTICE));
    }
    return new RetentionRule(
        text(row, "kind"),
        text(row, "data"),
        text(row, "purpose"),
        text(row, "kept"),
        text(row, "why"),
        text(row, "end"),
        days);
  }

  private static String text(Map<String, Object> row, String key) {
    return Objects.requireNonNull(row.get(key), FILE + ": " + key + " is missing").toString();
  }
}
