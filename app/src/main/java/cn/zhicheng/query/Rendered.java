package cn.zhicheng.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * A query written with jOOQ, turned into SQL once and sent by JDBC, for the few that run with every
 * decision or nearly every page: rendering and binding them costs more than the database takes to
 * answer (ADR 0020).
 *
 * @param <T> what its answer is read as
 */
public final class Rendered<T> {
  private static final Pattern PLACE = Pattern.compile("(?<!:):(\\w+)");

  /** What stands for nothing where the SQL itself does not say of which type it is. */
  private static final Map<Class<?>, Integer> NOTHING =
      Map.of(
          String.class, Types.VARCHAR,
          Short.class, Types.SMALLINT,
          Integer.class, Types.INTEGER,
          Boolean.class, Types.BOOLEAN,
          byte[].class, Types.BINARY);

  private static final Map<Class<?>, String> ELEMENTS =
      Map.of(String[].class, "varchar", UUID[].class, "uuid");

  private final JdbcOperations jdbc;
  private final String sql;
  private final List<Param<?>> params;
  private final ResultSetExtractor<T> reader;

  private Rendered(
      JdbcOperations jdbc, String sql, List<Param<?>> params, ResultSetExtractor<T> reader) {
    this.jdbc = jdbc;
    this.sql = sql;
    this.params = params;
    this.reader = reader;
  }

  /**
   * @param query what changes from call to call are its named parameters, {@link DSL#param(String,
   *     org.jooq.DataType)}
   * @param reader never answers null
   */
  public static <T> Rendered<T> of(
      DSLContext db, JdbcOperations jdbc, ResultQuery<?> query, ResultSetExtractor<T> reader) {
    Map<String, Param<?>> named = db.extractParams(query);
    List<Object> constants = db.extractBindValues(query);
    var params = new ArrayList<Param<?>>();
    Matcher place = PLACE.matcher(db.renderNamedParams(query));
    while (place.find()) {
      Param<?> param = named.get(place.group(1));
      params.add(
          param == null || param.getParamName() == null
              ? DSL.val(constants.get(params.size()))
              : param);
    }
    String sql = db.render(query);
    if (params.size() != constants.size()
        || sql.chars().filter(sign -> sign == '?').count() != params.size()) {
      throw new IllegalArgumentException("Not every parameter was found in " + query);
    }
    return new Rendered<>(jdbc, sql, List.copyOf(params), reader);
  }

  /** The same, read as rows with the fields of the query and their converters. */
  public static Rendered<Result<Record>> rows(DSLContext db, JdbcOperations jdbc, Select<?> query) {
    Field<?>[] fields = query.getSelect().toArray(Field[]::new);
    return of(db, jdbc, query, rows -> db.fetch(rows, fields));
  }

  /** The same, read as its first row; empty without any. */
  public static Rendered<Optional<Record>> row(
      DSLContext db, JdbcOperations jdbc, Select<?> query) {
    Field<?>[] fields = query.getSelect().toArray(Field[]::new);
    return of(db, jdbc, query, rows -> db.fetch(rows, fields).stream().findFirst());
  }

  /** A statement that returns what it wrote, read as whether it wrote anything. */
  public static Rendered<Boolean> change(
      DSLContext db, JdbcOperations jdbc, ResultQuery<?> writing) {
    return of(db, jdbc, writing, ResultSet::next);
  }

  /** Sends it with these values by name. */
  public T fetch(Map<String, ? extends @Nullable Object> values) {
    T answer = jdbc.query(sql, statement -> bind(statement, values), reader);
    if (answer == null) {
      throw new IllegalStateException("Nothing was read by " + sql);
    }
    return answer;
  }

  private void bind(PreparedStatement statement, Map<String, ? extends @Nullable Object> values)
      throws SQLException {
    for (int i = 0; i < params.size(); i++) {
      Param<?> param = params.get(i);
      String name = param.getParamName();
      Object value =
          name == null || !values.containsKey(name) ? param.getValue() : values.get(name);
      bind(statement, i + 1, value, param.getType());
    }
  }

  private static void bind(
      PreparedStatement statement, int place, @Nullable Object value, Class<?> type)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(place, NOTHING.getOrDefault(type, Types.NULL));
      case Instant instant -> statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
      case JSONB json -> statement.setString(place, json.data());
      case Object[] elements ->
          statement.setArray(
              place, statement.getConnection().createArrayOf(ELEMENTS.get(type), elements));
      default -> statement.setObject(place, value);
    }
  }
}
