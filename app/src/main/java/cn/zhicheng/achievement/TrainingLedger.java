package cn.zhicheng.achievement;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;

import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's hours of continuing education, year by year, before they apply (FAQ-P21, P22). */
@Component
public class TrainingLedger {
  /** The category of continuing education. */
  public static final String CATEGORY = "CE";

  private static final String TITLES = "QUALIFICATION";

  private final DSLContext db;
  private final TrainingRequirement required;
  private final Clock clock;

  TrainingLedger(DSLContext db, TrainingRequirement required, Clock clock) {
    this.db = db;
    this.required = required;
    this.clock = clock;
  }

  /** The grid of one person; one statement. The caller has checked that it may be seen. */
  @Transactional(readOnly = true)
  public TrainingGrid of(UUID person) {
    var hours = new ArrayList<TrainingHours>();
    var titles = new ArrayList<Map<String, Object>>();
    for (Record row : rows(person)) {
      Map<String, Object> payload = PayloadJson.read(row.get(ACHIEVEMENT_ENTRY.PAYLOAD));
      if (row.get(ACHIEVEMENT_ENTRY.CATEGORY_CODE).equals(TITLES)) {
        titles.add(payload);
      } else {
        boolean approved = row.get(ACHIEVEMENT_ENTRY.STATUS).equals(EntryState.APPROVED.name());
        var source = EntrySource.valueOf(row.get(ACHIEVEMENT_ENTRY.SOURCE));
        hours(payload, approved, source).ifPresent(hours::add);
      }
    }
    var years =
        TrainingYears.of(
            obtained(titles).orElse(null), ProvinceTime.today(clock), required.years());
    return TrainingGrid.of(years, required, hours);
  }

  /** Approved titles; approved hours and those that wait for the unit. */
  private List<? extends Record> rows(UUID person) {
    var status = ACHIEVEMENT_ENTRY.STATUS;
    return db.select(
            ACHIEVEMENT_ENTRY.CATEGORY_CODE,
            status,
            ACHIEVEMENT_ENTRY.SOURCE,
            ACHIEVEMENT_ENTRY.PAYLOAD)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person))
        .and(
            ACHIEVEMENT_ENTRY
                .CATEGORY_CODE
                .eq(TITLES)
                .and(status.eq(EntryState.APPROVED.name()))
                .or(
                    ACHIEVEMENT_ENTRY
                        .CATEGORY_CODE
                        .eq(CATEGORY)
                        .and(status.in(EntryState.APPROVED.name(), EntryState.SUBMITTED.name()))))
        .fetch();
  }

  private static Optional<TrainingHours> hours(
      Map<String, Object> payload, boolean approved, EntrySource source) {
    if (!(payload.get("year") instanceof Number year)
        || !(payload.get("hours") instanceof Number hours)) {
      return Optional.empty();
    }
    return TrainingKind.of(String.valueOf(payload.get("kind")))
        .map(kind -> new TrainingHours(year.intValue(), kind, hours.intValue(), approved, source));
  }

  /** The latest title marked as the current one, else the latest of all. */
  private static Optional<LocalDate> obtained(List<Map<String, Object>> titles) {
    List<Map<String, Object>> current =
        titles.stream().filter(title -> Boolean.TRUE.equals(title.get("isCurrent"))).toList();
    return (current.isEmpty() ? titles : current)
        .stream()
            .map(title -> title.get("obtainedOn"))
            .filter(String.class::isInstance)
            .map(day -> LocalDate.parse((String) day))
            .max(Comparator.naturalOrder());
  }
}
