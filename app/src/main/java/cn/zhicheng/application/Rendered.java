package cn.zhicheng.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A query written with jOOQ and turned into SQL once, for the few that run with every decision:
 * rendering them costs several times what the database takes to answer.
 */
final class Rendered {
  private static final Pattern PLACE = Pattern.compile("(?<!:):(\\w+)");
  private final DSLContext db;
  private final String sql;
  private final List<Param<?>> params;
  private final Field<?>[] fields;

  private Rendered(DSLContext db, String sql, List<Param<?>> params, Field<?>[] fields) {
    this.db = db;
    this.sql = sql;
    this.params = params;
    this.fields = fields;
  }

  /**
   * @param query what changes from call to call are its named parameters, {@link DSL#param(String,
   *     org.jooq.DataType)}
   */
  static Rendered of(DSLContext db, Select<?> query) {
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
    if (params.size() != constants.size()) {
      throw new IllegalArgumentException("Not every parameter was found in " + query);
    }
    return new Rendered(
        db, db.render(query), List.copyOf(params), query.getSelect().toArray(Field[]::new));
  }

  /** Sends it with these values by name. */
  Result<Record> fetch(Map<String, ? extends @Nullable Object> values) {
    QueryPart[] bound =
        params.stream().map(param -> value(param, values)).toArray(QueryPart[]::new);
    return db.resultQuery(sql, (Object[]) bound).coerce(fields).fetch();
  }

  private static QueryPart value(Param<?> param, Map<String, ? extends @Nullable Object> values) {
    String name = param.getParamName();
    Object value = name == null || !values.containsKey(name) ? param.getValue() : values.get(name);
    return DSL.val(value, param.getDataType());
  }
}
