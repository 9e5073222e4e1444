package cn.zhicheng.application;

import cn.zhicheng.application.DeadlineStore.Due;
import cn.zhicheng.notification.Clocked;
import cn.zhicheng.notification.Message;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.OncePerDay;
import cn.zhicheng.notification.Recipient;
import cn.zhicheng.notification.TellPeople;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds individuals of a draft 7, 3 and 1 days before the plan closes, and of a return 3 days and
 * 1 day before its time is over. A deadline that moves is reminded of anew.
 */
@Component
public class RemindOfDeadlines implements Clocked {
  private static final String JOB = "DEADLINES";
  private static final List<Integer> OF_DRAFTS = List.of(1, 3, 7);
  private static final List<Integer> OF_RETURNS = List.of(1, 3);

  private final DeadlineStore store;
  private final OncePerDay once;
  private final TellPeople people;
  private final Clock clock;

  RemindOfDeadlines(DeadlineStore store, OncePerDay once, TellPeople people, Clock clock) {
    this.store = store;
    this.once = once;
    this.people = people;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void run() {
    if (once.mine(JOB)) {
      remind();
    }
  }

  /** Two statements a thousand individuals. */
  @Transactional
  public void remind() {
    UUID last = null;
    List<Due> some;
    do {
      some = store.due(clock.instant(), OF_DRAFTS.getLast(), OF_RETURNS.getLast(), last);
      people.tell(
          some.stream().flatMap(due -> java.util.stream.Stream.ofNullable(told(due))).toList());
      last = some.isEmpty() ? null : some.getLast().application();
    } while (some.size() == DeadlineStore.ROUND);
  }

  private @Nullable Message told(Due due) {
    LocalDate day = ProvinceTime.day(due.deadline());
    long left = ChronoUnit.DAYS.between(ProvinceTime.today(clock), day);
    List<Integer> steps = due.returned() ? OF_RETURNS : OF_DRAFTS;
    Integer step = steps.stream().filter(n -> left <= n).findFirst().orElse(null);
    if (step == null) {
      return null;
    }
    String when =
        (left == 0 ? "今天" : "还有 " + left + " 天")
            + "截止（"
            + ProvinceTime.minute(due.deadline())
            + "）";
    return Message.now(
            Recipient.person(due.person()),
            NotificationKind.DEADLINE,
            "DUE%d %s %s".formatted(step, due.application(), day),
            due.returned() ? "您的申报被退回后还没有重新提交，" + when + "，逾期视为放弃。" : "您的申报还没有提交，" + when + "。",
            "/applications/" + due.application())
        .asUrgent();
  }
}
