package cn.zhicheng.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Context;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.CustomQueryPart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A query written with jOOQ and turned into SQL once, for the few that run with every decision:
 * rendering them costs several times what the database takes to answer.
 */
final class Rendered {
  private static final Pattern PLACE = Pattern.compile("(?<!:):(\\w+)");
  private final DSLContext db;
  private final List<String> pieces;
  private final List<Param<?>> params;
  private final Field<?>[] fields;

  private Rendered(DSLContext db, List<String> pieces, List<Param<?>> params, Field<?>[] fields) {
    this.db = db;
    this.pieces = pieces;
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
        db,
        pieces(db, db.render(query), params),
        List.copyOf(params),
        query.getSelect().toArray(Field[]::new));
  }

  /** The SQL before, between and behind what stands for its parameters. */
  private static List<String> pieces(DSLContext db, String sql, List<Param<?>> params) {
    var pieces = new ArrayList<String>();
    int from = 0;
    for (Param<?> param : params) {
      String place = db.render(param);
      int at = sql.indexOf(place, from);
      if (at < 0 || sql.indexOf('?', from) != at + place.indexOf('?')) {
        throw new IllegalArgumentException("No place for " + param + " in " + sql);
      }
      pieces.add(sql.substring(from, at));
      from = at + place.length();
    }
    pieces.add(sql.substring(from));
    return List.copyOf(pieces);
  }

  /** Sends it with these values by name. */
  Result<Record> fetch(Map<String, ? extends @Nullable Object> values) {
    List<Param<?>> bound = params.stream().<Param<?>>map(param -> value(param, values)).toList();
    return db.resultQuery("{0}", new Ready(pieces, bound)).coerce(fields).fetch();
  }

  private static Param<?> value(Param<?> param, Map<String, ? extends @Nullable Object> values) {
    String name = param.getParamName();
    Object value = name == null || !values.containsKey(name) ? param.getValue() : values.get(name);
    return DSL.val(value, param.getDataType());
  }

  /** The pieces with values between them; nothing of the SQL is looked at again. */
  private static final class Ready extends CustomQueryPart {
    private static final long serialVersionUID = 1;
    private final transient List<String> pieces;
    private final transient List<Param<?>> bound;

    Ready(List<String> pieces, List<Param<?>> bound) {
      this.pieces = pieces;
      this.bound = bound;
    }

    @Override
    public void accept(Context<?> context) {
      for (int i = 0; i < bound.size(); i++) {
        context.sql(pieces.get(i)).visit(bound.get(i));
      }
      context.sql(pieces.getLast());
    }
  }
}
