package cn.zhicheng.task;

import static cn.zhicheng.schema.Tables.TASK;

import cn.zhicheng.notification.Clocked;
import cn.zhicheng.notification.Digest;
import cn.zhicheng.notification.Message;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.OncePerDay;
import cn.zhicheng.notification.Preferences;
import cn.zhicheng.notification.Recipient;
import cn.zhicheng.notification.TellPeople;
import cn.zhicheng.notification.Wishes;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells every body with open work at eight in the morning of working days how much waits, how long
 * the oldest has, and how much is overdue: one message, however much it is.
 */
@Component
public class TellOpenWork implements Clocked {
  private static final String JOB = "OPEN_WORK";
  private final DSLContext db;
  private final OncePerDay once;
  private final TellPeople people;
  private final Preferences preferences;
  private final WorkingCalendar calendar;
  private final Clock clock;

  TellOpenWork(
      DSLContext db,
      OncePerDay once,
      TellPeople people,
      Preferences preferences,
      WorkingCalendar calendar,
      Clock clock) {
    this.db = db;
    this.once = once;
    this.people = people;
    this.preferences = preferences;
    this.calendar = calendar;
    this.clock = clock;
  }

  private record Open(UUID body, int waiting, Instant oldest, int overdue) {}

  @Override
  @Transactional
  public void run() {
    LocalDate today = ProvinceTime.today(clock);
    if (calendar.days().isWorking(today) && once.mine(JOB)) {
      tell();
    }
  }

  /** The digest of now; the same day's is told once. Three statements however many bodies. */
  @Transactional
  public void tell() {
    LocalDate today = ProvinceTime.today(clock);
    List<Open> open = open(today);
    Map<UUID, Wishes> wishes = preferences.ofBodies(open.stream().map(Open::body).toList());
    people.tell(
        open.stream()
            .filter(body -> wanted(wishes.getOrDefault(body.body(), Wishes.USUAL), today))
            .map(body -> told(body, today))
            .toList());
  }

  private List<Open> open(LocalDate today) {
    return db.select(
            TASK.ORGANISATION_ID,
            DSL.count(),
            DSL.min(TASK.CREATED_AT),
            DSL.count().filterWhere(TASK.DUE_ON.lt(today)))
        .from(TASK)
        .groupBy(TASK.ORGANISATION_ID)
        .fetch(row -> new Open(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  /** A weekly digest comes on Monday, or on the first working day where Monday is a holiday. */
  private boolean wanted(Wishes wishes, LocalDate today) {
    LocalDate monday = today.with(DayOfWeek.MONDAY);
    boolean first = calendar.days().between(monday.minusDays(1), today) == 1;
    return wishes.digest() == Digest.DAILY || wishes.digest() == Digest.WEEKLY && first;
  }

  private Message told(Open open, LocalDate today) {
    int days = calendar.days().between(ProvinceTime.day(open.oldest()), today);
    String late = open.overdue() == 0 ? "没有超过建议办结日期的" : "其中 " + open.overdue() + " 件已超过建议办结日期";
    return Message.now(
            Recipient.organisation(open.body()),
            NotificationKind.WORK,
            "WORK " + today,
            "待办 %d 件，最早一件已等待 %d 个工作日，%s。".formatted(open.waiting(), days, late),
            "/tasks")
        .asImportant();
  }
}
