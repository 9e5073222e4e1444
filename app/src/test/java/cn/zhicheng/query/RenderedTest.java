package cn.zhicheng.query;

import static cn.zhicheng.schema.Tables.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.ProductTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;

/** A query rendered once answers as the same query sent by jOOQ does. */
@ProductTest
class RenderedTest {
  @Autowired DSLContext db;
  @Autowired JdbcOperations jdbc;

  @Test
  void constantsAndValuesKeepTheirPlaces() {
    var query =
        DSL.select(
            DSL.val("先"),
            DSL.param("word", SQLDataType.VARCHAR),
            DSL.val(7),
            DSL.param("day", SQLDataType.LOCALDATE),
            DSL.param("id", SQLDataType.UUID),
            DSL.param("word", SQLDataType.VARCHAR));
    var rendered = Rendered.rows(db, jdbc, query);
    LocalDate day = LocalDate.of(2026, 8, 31);
    UUID id = new UUID(1, 2);
    for (String word : List.of("后", "?:word")) {
      Record row = rendered.fetch(Map.of("word", word, "day", day, "id", id)).getFirst();
      assertThat(row.intoArray()).containsExactly("先", word, 7, day, id, word);
    }
  }

  @Test
  void nothingIsAValueToo() {
    var rendered =
        Rendered.rows(db, jdbc, DSL.select(DSL.param("word", SQLDataType.VARCHAR).isNull()));
    Map<String, @Nullable Object> none = new HashMap<>();
    none.put("word", null);
    assertThat(rendered.fetch(none).getFirst().get(0)).isEqualTo(true);
    assertThat(rendered.fetch(Map.of("word", "甲")).getFirst().get(0)).isEqualTo(false);
  }

  @Test
  void nestedRowsComeWithTheirConverters() {
    Field<List<String>> letters =
        DSL.multiset(
                DSL.select(DSL.field("n", SQLDataType.INTEGER))
                    .from("generate_series(1, {0}) as g(n)", DSL.param("most", SQLDataType.INTEGER))
                    .orderBy(DSL.field("n")))
            .convertFrom(rows -> rows.map(row -> "第" + row.value1()))
            .as("letters");
    var rendered = Rendered.rows(db, jdbc, DSL.select(letters));
    assertThat(rendered.fetch(Map.of("most", 2)).getFirst().get(letters))
        .containsExactly("第1", "第2");
  }

  @Test
  void aRowIsTheFirstOfThemOrNone() {
    var number = DSL.field("n", SQLDataType.INTEGER);
    var query =
        DSL.select(number)
            .from("generate_series(1, {0}) as g(n)", DSL.param("most", SQLDataType.INTEGER))
            .orderBy(number.desc());
    var rendered = Rendered.row(db, jdbc, query);
    assertThat(rendered.fetch(Map.of("most", 3)).map(row -> row.get(number))).contains(3);
    assertThat(rendered.fetch(Map.of("most", 0))).isEmpty();
  }

  @Test
  void tablesAreNamedWithoutTheSchemaThatAllOfThemAreIn() {
    assertThat(db.render(db.selectFrom(TASK))).contains("\"task\"").doesNotContain("public");
  }
}
