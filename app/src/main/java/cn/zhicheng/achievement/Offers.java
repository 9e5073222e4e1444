package cn.zhicheng.achievement;

import static cn.zhicheng.schema.Tables.CATEGORY_SWITCH;
import static cn.zhicheng.schema.Tables.PERSON;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which categories a person is offered: by their series, and by the administrators' switches. */
@Component
public class Offers {
  private final DSLContext db;

  Offers(DSLContext db) {
    this.db = db;
  }

  /** What stands open to this person; one statement. */
  public Offer of(UUID person) {
    var rows =
        db.select(PERSON.SERIES_NO, CATEGORY_SWITCH.CATEGORY_CODE)
            .from(PERSON)
            .leftJoin(CATEGORY_SWITCH)
            .on(CATEGORY_SWITCH.SERIES_NO.eq(PERSON.SERIES_NO))
            .where(PERSON.ID.eq(person))
            .fetch();
    String series =
        rows.isEmpty() || rows.getFirst().value1() == null ? "" : rows.getFirst().value1();
    return new Offer(
        series,
        Set.copyOf(
            rows.getValues(CATEGORY_SWITCH.CATEGORY_CODE).stream()
                .filter(java.util.Objects::nonNull)
                .toList()));
  }
}
