package cn.zhicheng.retention;

import cn.zhicheng.notification.Clocked;
import cn.zhicheng.notification.Message;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.OncePerDay;
import cn.zhicheng.notification.Recipient;
import cn.zhicheng.notification.TellPeople;
import cn.zhicheng.retention.Expiring.Idle;
import cn.zhicheng.retention.NoticeStore.Notice;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people 90 and 30 days before that something of theirs will be erased, then erases it. Who
 * touches it meanwhile keeps it. A morning the work was not done on costs nobody a day: the days
 * run from the notice, not from the day it was due. One node does a morning's work, in one
 * transaction.
 */
@Component
public class EndRetention implements Clocked {
  private static final String JOB = "RETENTION";
  private static final int ROUND = 500;
  private final List<Expiring> kinds;
  private final RetentionRules rules;
  private final NoticeStore notices;
  private final OncePerDay once;
  private final TellPeople people;
  private final Clock clock;

  EndRetention(
      List<Expiring> kinds,
      RetentionRules rules,
      NoticeStore notices,
      OncePerDay once,
      TellPeople people,
      Clock clock) {
    this.kinds = kinds;
    this.rules = rules;
    this.notices = notices;
    this.once = once;
    this.people = people;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void run() {
    if (once.mine(JOB)) {
      go();
    }
  }

  /** A morning's work. */
  @Transactional
  public void go() {
    for (Expiring kind : kinds) {
      erase(kind);
      second(kind);
      first(kind);
    }
  }

  private Instant since(Expiring kind) {
    return clock
        .instant()
        .minus(rules.days(kind.kind()) - RetentionRules.FIRST_NOTICE, ChronoUnit.DAYS);
  }

  private void first(Expiring kind) {
    LocalDate today = ProvinceTime.today(clock);
    LocalDate end = today.plusDays(RetentionRules.FIRST_NOTICE);
    List<Idle> some;
    do {
      some = kind.idle(since(kind), ROUND);
      some.stream()
          .filter(idle -> notices.add(kind.kind(), idle, today, end))
          .forEach(idle -> tell(kind, idle, end, 1));
    } while (some.size() == ROUND);
  }

  private void second(Expiring kind) {
    LocalDate today = ProvinceTime.today(clock);
    LocalDate due = today.plusDays(RetentionRules.SECOND_NOTICE);
    each(
        kind,
        due,
        notice -> {
          List<Idle> idle = still(kind, notice);
          if (notice.second() == null && !idle.isEmpty()) {
            notices.second(notice, today, due);
            tell(kind, idle.getFirst(), due, 2);
          }
        });
  }

  private void erase(Expiring kind) {
    LocalDate today = ProvinceTime.today(clock);
    each(
        kind,
        today,
        notice -> {
          if (notice.second() != null
              && !still(kind, notice).isEmpty()
              && kind.erase(notice.subject(), touchedBefore(notice))) {
            notices.drop(notice);
          }
        });
  }

  /** Nobody touched it since the first notice; otherwise that notice is void. */
  private List<Idle> still(Expiring kind, Notice notice) {
    List<Idle> idle = kind.still(notice.subject(), touchedBefore(notice));
    if (idle.isEmpty()) {
      notices.drop(notice);
    }
    return idle;
  }

  private static Instant touchedBefore(Notice notice) {
    return notice.first().atStartOfDay(ProvinceTime.ZONE).toInstant();
  }

  private void each(Expiring kind, LocalDate until, Consumer<Notice> act) {
    UUID last = null;
    List<Notice> some;
    do {
      some = notices.until(kind.kind(), until, last, ROUND);
      some.forEach(act);
      last = some.isEmpty() ? null : some.getLast().subject();
    } while (some.size() == ROUND);
  }

  private void tell(Expiring kind, Idle idle, LocalDate end, int notice) {
    String sentence =
        "您的%s长时间没有修改，将于 %s 删除，删除后不能恢复。需要保留的，请在此之前打开并保存一次。".formatted(idle.words(), end);
    people.tell(
        List.of(
            Message.now(
                    Recipient.person(idle.person()),
                    NotificationKind.DEADLINE,
                    "KEEP%d %s %s".formatted(notice, idle.subject(), end),
                    sentence,
                    idle.path())
                .asImportant()));
  }
}
