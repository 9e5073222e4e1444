package cn.zhicheng.plan;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PLAN_TITLE;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;

import cn.zhicheng.shared.Slice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Published plans whose window is open or opens later, as anybody may know them. */
@Component
public class OpenPlans {
  private final DSLContext db;

  OpenPlans(DSLContext db) {
    this.db = db;
  }

  /**
   * One plan with what the public asks about it.
   *
   * @param organiser name of the body that organises the committee
   * @param titleNames ids of the titles one may apply for
   */
  public record Announced(Plan plan, String organiser, List<String> titleNames) {}

  /**
   * One page in one statement, the earliest deadline first.
   *
   * @param seriesNo only of this series; null for all
   * @param after key of the page before; null or unreadable for the first
   */
  public Slice<Announced> page(
      Instant now, @Nullable String seriesNo, @Nullable String after, int size) {
    Field<List<String>> titles =
        DSL.multiset(
                DSL.select(PLAN_TITLE.TITLE_NAME_ID)
                    .from(PLAN_TITLE)
                    .where(PLAN_TITLE.PLAN_ID.eq(REVIEW_PLAN.ID))
                    .orderBy(PLAN_TITLE.TITLE_NAME_ID))
            .convertFrom(rows -> rows.getValues(PLAN_TITLE.TITLE_NAME_ID));
    List<Announced> rows =
        db.select(REVIEW_PLAN.asterisk(), ORGANISATION.NAME, titles)
            .from(REVIEW_PLAN)
            .join(ORGANISATION)
            .on(ORGANISATION.ID.eq(REVIEW_PLAN.ORGANISER_ID))
            .where(REVIEW_PLAN.STATUS.eq("PUBLISHED"))
            .and(REVIEW_PLAN.PERSON_DEADLINE.ge(now))
            .and(seriesNo == null ? DSL.noCondition() : REVIEW_PLAN.SERIES_NO.eq(seriesNo))
            .and(beyond(after))
            .orderBy(REVIEW_PLAN.PERSON_DEADLINE, REVIEW_PLAN.ID)
            .limit(size + 1)
            .fetch(
                row -> new Announced(Plans.read(row), row.get(ORGANISATION.NAME), row.get(titles)));
    return Slice.cut(rows, size, OpenPlans::key);
  }

  private static Condition beyond(@Nullable String after) {
    String[] parts = after == null ? new String[0] : after.split("_", 2);
    if (parts.length != 2) {
      return DSL.noCondition();
    }
    try {
      Instant at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
      return DSL.row(REVIEW_PLAN.PERSON_DEADLINE, REVIEW_PLAN.ID).gt(at, UUID.fromString(parts[1]));
    } catch (IllegalArgumentException e) {
      return DSL.noCondition(); // typed by hand: the first page
    }
  }

  private static String key(Announced last) {
    Instant deadline = last.plan().personDeadline();
    return ChronoUnit.MICROS.between(Instant.EPOCH, deadline) + "_" + last.plan().id();
  }
}
