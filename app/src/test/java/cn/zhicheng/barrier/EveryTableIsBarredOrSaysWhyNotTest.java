package cn.zhicheng.barrier;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.ProductTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A new table is thought about: behind the barrier, or in unbarred.txt with a reason. */
@ProductTest
class EveryTableIsBarredOrSaysWhyNotTest {
  @Autowired DSLContext db;
  @Autowired RowSecurity security;

  @Test
  void everyTableIsOneOrTheOther() throws IOException {
    Map<String, String> reasons = reasons();
    Set<String> barred = new HashSet<>();
    security.tables().forEach(table -> barred.add(table.table()));
    assertThat(reasons.values()).allMatch(reason -> !reason.isBlank());
    assertThat(reasons.keySet()).doesNotContainAnyElementsOf(barred);
    barred.addAll(reasons.keySet());
    assertThat(
            db.fetch(
                    "SELECT relname::text FROM pg_class WHERE relkind IN ('r', 'p')"
                        + " AND relnamespace = 'public'::regnamespace"
                        + " AND relname <> 'flyway_schema_history'")
                .getValues(0, String.class))
        .containsExactlyInAnyOrderElementsOf(barred);
  }

  private static Map<String, String> reasons() throws IOException {
    try (var in =
        Objects.requireNonNull(
            EveryTableIsBarredOrSaysWhyNotTest.class.getResourceAsStream("unbarred.txt"))) {
      var reasons = new HashMap<String, String>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*\\|\\s*", 2))
          .forEach(parts -> assertThat(reasons.put(parts[0], parts[1])).isNull());
      return reasons;
    }
  }
}
