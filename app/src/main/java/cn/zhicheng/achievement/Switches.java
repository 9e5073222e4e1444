package cn.zhicheng.achievement;

import static cn.zhicheng.schema.Tables.CATEGORY_SWITCH;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which categories administrators took from which series, in the database. */
@Component
public class Switches {
  private final DSLContext db;

  Switches(DSLContext db) {
    this.db = db;
  }

  /** Category code to the series it is off for; one statement. */
  public Map<String, Set<String>> off() {
    var off = new HashMap<String, Set<String>>();
    db.select(CATEGORY_SWITCH.CATEGORY_CODE, CATEGORY_SWITCH.SERIES_NO)
        .from(CATEGORY_SWITCH)
        .forEach(
            row -> off.computeIfAbsent(row.value1(), code -> new HashSet<>()).add(row.value2()));
    return off;
  }

  /** The series one category is off for, held until the transaction ends. */
  Set<String> hold(String code) {
    return new HashSet<>(
        db.select(CATEGORY_SWITCH.SERIES_NO)
            .from(CATEGORY_SWITCH)
            .where(CATEGORY_SWITCH.CATEGORY_CODE.eq(code))
            .forUpdate()
            .fetch(CATEGORY_SWITCH.SERIES_NO));
  }

  void turnOff(String code, Collection<String> series, UUID account, Instant at) {
    var insert =
        db.insertInto(
            CATEGORY_SWITCH,
            CATEGORY_SWITCH.CATEGORY_CODE,
            CATEGORY_SWITCH.SERIES_NO,
            CATEGORY_SWITCH.SWITCHED_BY,
            CATEGORY_SWITCH.SWITCHED_AT);
    for (String no : series) {
      insert = insert.values(code, no, account, at);
    }
    if (!series.isEmpty()) {
      insert.onConflictDoNothing().execute();
    }
  }

  void turnOn(String code, Collection<String> series) {
    db.deleteFrom(CATEGORY_SWITCH)
        .where(CATEGORY_SWITCH.CATEGORY_CODE.eq(code))
        .and(CATEGORY_SWITCH.SERIES_NO.in(series))
        .execute();
  }
}
