package cn.zhicheng.notification.sms;

import static cn.zhicheng.schema.Tables.SMS;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How the delivery of text messages stands, for operations. */
@Component
public class SmsCounts {
  /** Counted up to here. */
  public static final int LIMIT = 999;

  private final DSLContext db;

  SmsCounts(DSLContext db) {
    this.db = db;
  }

  /** By state, those that are not sent; each counted up to {@link #LIMIT} + 1, one statement. */
  public Map<String, Integer> open() {
    var counts = new TreeMap<String, Integer>();
    db.select(count("WAITING"), count("FAILED"), count("GIVEN_UP"))
        .fetchSingle()
        .intoMap()
        .forEach((state, number) -> counts.put(state, (Integer) number));
    return counts;
  }

  private static org.jooq.Field<Integer> count(String state) {
    return DSL.field(
            DSL.select(DSL.count())
                .from(DSL.selectOne().from(SMS).where(SMS.STATUS.eq(state)).limit(LIMIT + 1)))
        .as(state);
  }
}
