package cn.zhicheng.ops.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The invariants of {@code check/invariants.yml}: each one statement that names its offenders. */
@Component
class SqlInvariants {
  private static final String FILE = "/check/invariants.yml";
  private static final int FETCHED = 1000;
  private final DSLContext db;
  private final List<Invariant> all;

  SqlInvariants(DSLContext db) {
    this.db = db;
    this.all = read().stream().flatMap(this::spread).toList();
  }

  List<Invariant> all() {
    return all;
  }

  private static List<Map<String, Object>> read() {
    try (InputStream file = SqlInvariants.class.getResourceAsStream(FILE)) {
      return new Yaml(new SafeConstructor(new LoaderOptions()))
          .load(Objects.requireNonNull(file, FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One for each line of {@code for}, or the one it is. */
  @SuppressWarnings("unchecked")
  private Stream<Invariant> spread(Map<String, Object> given) {
    var subjects = (List<Map<String, String>>) given.getOrDefault("for", List.of(Map.of()));
    return subjects.stream()
        .map(words ->
            new Statement(
                filled(given, "name", words),
                filled(given, "counted", words),
                filled(given, "offenders", words)));
  }

  private static String filled(Map<String, Object> given, String key, Map<String, String> words) {
    String text = Objects.requireNonNull(given.get(key), key).toString();
    for (var word : words.entrySet()) {
      text = text.replace("${" + word.getKey() + "}", word.getValue());
    }
    return text;
  }

  private final class Statement implements Invariant {
    private final String name;
    private final String counted;
    private final String offenders;

    Statement(String name, String counted, String offenders) {
      this.name = name;
      this.counted = counted;
      this.offenders = offenders;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long look(FileDepth files, Offences offences) {
      try (Cursor<Record> rows = db.resultQuery(offenders).fetchSize(FETCHED).fetchLazy()) {
        rows.forEach(
            row -> offences.add(row.get("id", String.class), row.get("why", String.class)));
      }
      return Objects.requireNonNull(
          db.resultQuery("SELECT count(*) FROM " + counted).fetchSingle().get(0, Long.class));
    }
  }
}
