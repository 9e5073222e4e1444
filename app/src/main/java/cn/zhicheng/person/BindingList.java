package cn.zhicheng.person;

import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;

import cn.zhicheng.shared.Slice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** A unit's requests in one state, for 「人员注册审核」. */
@Repository
public class BindingList {
  /** Rows of one page. */
  public static final int PAGE = 20;

  private final DSLContext db;

  BindingList(DSLContext db) {
    this.db = db;
  }

  /**
   * One line; {@code seriesNo} is the series the person works in, null also for closed requests.
   */
  public record Line(
      BindingPick pick,
      String personName,
      String sex,
      String personnelKind,
      String post,
      @Nullable String seriesNo,
      BindingKind kind,
      Instant submittedAt) {}

  /**
   * One page: waiting requests oldest first, all others newest first.
   *
   * @param after key of the page before; null or unreadable for the first
   */
  public Slice<Line> page(UUID unit, BindingFilter filter, @Nullable String after) {
    boolean oldestFirst = filter.state() == BindingState.PENDING;
    List<Line> rows =
        db.select()
            .from(UNIT_BINDING)
            .join(PERSON)
            .on(PERSON.ID.eq(UNIT_BINDING.PERSON_ID))
            .where(UNIT_BINDING.UNIT_ID.eq(unit))
            .and(UNIT_BINDING.STATUS.eq(filter.state().name()))
            .and(sought(filter))
            .and(beyond(after, oldestFirst))
            .orderBy(order(oldestFirst))
            .limit(PAGE + 1)
            .fetch(BindingList::line);
    return Slice.cut(rows, PAGE, BindingList::key);
  }

  /** The people behind those of the unit's requests that exist, by request. */
  Map<UUID, String> names(UUID unit, Collection<UUID> ids) {
    return db.select(UNIT_BINDING.ID, PERSON.NAME)
        .from(UNIT_BINDING)
        .join(PERSON)
        .on(PERSON.ID.eq(UNIT_BINDING.PERSON_ID))
        .where(UNIT_BINDING.UNIT_ID.eq(unit))
        .and(UNIT_BINDING.ID.in(ids))
        .fetchMap(UNIT_BINDING.ID, PERSON.NAME);
  }

  private static Condition sought(BindingFilter filter) {
    Condition name =
        filter.name().isEmpty() ? DSL.noCondition() : PERSON.NAME.contains(filter.name());
    return filter.personnelKind().isEmpty()
        ? name
        : name.and(UNIT_BINDING.PERSONNEL_KIND.eq(filter.personnelKind()));
  }

  private static List<OrderField<?>> order(boolean oldestFirst) {
    return oldestFirst
        ? List.of(UNIT_BINDING.SUBMITTED_AT.asc(), UNIT_BINDING.ID.asc())
        : List.of(UNIT_BINDING.SUBMITTED_AT.desc(), UNIT_BINDING.ID.desc());
  }

  private static Condition beyond(@Nullable String after, boolean oldestFirst) {
    String[] parts = after == null ? new String[0] : after.split("_", 2);
    if (parts.length != 2) {
      return DSL.noCondition();
    }
    try {
      Instant at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
      var row = DSL.row(UNIT_BINDING.SUBMITTED_AT, UNIT_BINDING.ID);
      UUID id = UUID.fromString(parts[1]);
      return oldestFirst ? row.gt(at, id) : row.lt(at, id);
    } catch (IllegalArgumentException e) {
      return DSL.noCondition();
    }
  }

  private static String key(Line line) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, line.submittedAt()) + "_" + line.pick().id();
  }

  /** What the person works in now is no business of a unit they left. */
  private static Line line(Record row) {
    var state = BindingState.valueOf(row.get(UNIT_BINDING.STATUS));
    boolean concerned = state == BindingState.PENDING || state == BindingState.ACTIVE;
    return new Line(
        new BindingPick(row.get(UNIT_BINDING.ID), row.get(UNIT_BINDING.VERSION)),
        row.get(PERSON.NAME),
        row.get(PERSON.SEX),
        row.get(UNIT_BINDING.PERSONNEL_KIND),
        row.get(UNIT_BINDING.POST),
        concerned ? row.get(PERSON.SERIES_NO) : null,
        BindingKind.valueOf(row.get(UNIT_BINDING.KIND)),
        row.get(UNIT_BINDING.SUBMITTED_AT));
  }
}
