package cn.zhicheng.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.testing.ProductTest;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/** What the database itself keeps apart, when a query has no condition at all. */
@ProductTest
@Import(BarrierPeople.class)
class BarrierTest {
  /** Whose a row is, in SQL; null: no person's. */
  private static final Map<String, String> OWNERS =
      Map.ofEntries(
          Map.entry("unit_binding", "t.person_id"),
          Map.entry("achievement_entry", "t.person_id"),
          Map.entry("title_application", "t.person_id"),
          Map.entry("look", "t.person_id"),
          Map.entry("document", "t.owner_person"),
          Map.entry("upload", "t.owner_person"),
          Map.entry(
              "notification", "CASE WHEN t.recipient_kind = 'PERSON' THEN t.recipient_id END"),
          Map.entry("achievement_row", ofEntry()),
          Map.entry("achievement_file", ofEntry()),
          Map.entry("application_item", ofApplication()),
          Map.entry("application_submission", ofApplication()),
          Map.entry("application_revision", ofApplication()));

  @Autowired DSLContext db;
  @Autowired RowSecurity security;

  @Value("${spring.datasource.url}")
  String url;

  private static UUID own;
  private static UUID foreign;

  private static String ofEntry() {
    return "(SELECT e.person_id FROM achievement_entry e WHERE e.id = t.entry_id)";
  }

  private static String ofApplication() {
    return "(SELECT a.person_id FROM title_application a WHERE a.id = t.application_id)";
  }

  static Set<String> tables() {
    return OWNERS.keySet();
  }

  /** Once for all tables: what is tried leaves them as they are. */
  @BeforeAll
  static void makeTwoPeople(@Autowired BarrierPeople people) {
    own = people.person("欧阳甲");
    foreign = people.person("欧阳乙");
  }

  private int rowsOf(String table, String whose, Object... values) {
    return db.fetchSingle(
            "SELECT count(*) FROM %s t WHERE %s %s".formatted(table, OWNERS.get(table), whose),
            values)
        .get(0, Integer.class);
  }

  /** All that a caller is shown by a query without a condition. */
  private int shown(Caller caller, String table) {
    return Callers.serving(
        () -> caller, () -> db.fetchSingle("SELECT count(*) FROM " + table).get(0, Integer.class));
  }

  private String columns(String table) {
    return db
        .fetch(
            "SELECT attname::text FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0"
                + " AND NOT attisdropped AND attgenerated = ''",
            table)
        .getValues(0, String.class)
        .stream()
        .collect(Collectors.joining(", "));
  }

  @Test
  void aNewDatabaseHasItOnForEveryTableAndBindsTheProductsAccount() {
    assertThat(security.tables()).allMatch(RowSecurity.Barred::on);
    assertThat(security.tables().stream().map(RowSecurity.Barred::table))
        .containsExactlyInAnyOrderElementsOf(OWNERS.keySet());
    assertThat(security.passedBy()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aQueryWithoutAConditionShowsAPersonTheirOwnAlone(String table) {
    assertThat(rowsOf(table, "= ?", own)).isPositive();
    assertThat(rowsOf(table, "= ?", foreign)).isPositive();
    assertThat(shown(Caller.person(own), table))
        .isEqualTo(rowsOf(table, "= ?", own) + rowsOf(table, "IS NULL"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void whoIsNobodyIsShownNobodysFile(String table) {
    assertThat(shown(Caller.NOBODY, table)).isEqualTo(rowsOf(table, "IS NULL"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aConnectionThatWasToldNothingIsShownNobodysFile(String table) throws Exception {
    try (var connection = DriverManager.getConnection(url, "zhicheng", "")) {
      int shown =
          DSL.using(connection).fetchSingle("SELECT count(*) FROM " + table).get(0, Integer.class);
      assertThat(shown).isEqualTo(rowsOf(table, "IS NULL"));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void bodiesAndTheProductSeeAll(String table) {
    assertThat(shown(Caller.ALL, table)).isEqualTo(db.fetchCount(DSL.table(table))).isPositive();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aRowOfSomebodyElseIsRefused(String table) {
    String row =
        db.fetchSingle(
                "SELECT to_jsonb(t)::text FROM %s t WHERE %s = ? LIMIT 1"
                    .formatted(table, OWNERS.get(table)),
                foreign)
            .get(0, String.class);
    String insert =
        "INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM jsonb_populate_record(NULL::%s, ?::jsonb)"
            .formatted(table, columns(table), columns(table), table);
    for (Caller caller : new Caller[] {Caller.person(own), Caller.NOBODY}) {
      assertThatThrownBy(() -> Callers.serving(() -> caller, () -> db.execute(insert, row)))
          .hasStackTraceContaining("row-level security");
    }
    assertThatThrownBy(() -> db.execute(insert, row)).hasStackTraceContaining("duplicate key");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aChangeWithoutAConditionReachesTheOwnAlone(String table) {
    String column = columns(table).split(", ")[0];
    int all = rowsOf(table, "= ?", own) + rowsOf(table, "IS NULL");
    if (!table.equals("application_revision")) {
      String update = "UPDATE %s SET %s = %s".formatted(table, column, column);
      assertThat(
              Callers.<Integer, RuntimeException>serving(
                  () -> Caller.person(own), () -> db.execute(update)))
          .isEqualTo(all);
    }
    assertThat(
            Callers.<Integer, RuntimeException>serving(
                () -> Caller.NOBODY,
                () ->
                    db.execute(
                        "DELETE FROM %s t WHERE %s = '%s'"
                            .formatted(table, OWNERS.get(table), foreign))))
        .isZero();
  }

  @Test
  void whatIsOnesOwnIsNotHandedToSomebodyElse() {
    assertThatThrownBy(() ->
            Callers.serving(
                () -> Caller.person(own),
                () ->
                    db.execute(
                        "UPDATE achievement_entry SET person_id = ? WHERE person_id = ?",
                        foreign,
                        own)))
        .hasStackTraceContaining("row-level security");
  }
}
