package cn.zhicheng.application;

import cn.zhicheng.application.talk.AskBodyForReturn;
import cn.zhicheng.application.talk.RefuseAskedReturn;
import cn.zhicheng.application.talk.SendMessage;
import cn.zhicheng.application.talk.TakeBackAskedReturn;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.StaleException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the loser of a race who was faster and what they did. */
@Component
class Stale {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ProvinceTime.ZONE);

  /** What is noted in the history and changes nothing. */
  private static final Set<String> BESIDE =
      Set.of(
          LookAtApplication.ACTION,
          RemindBody.ACTION,
          EscalateOverdue.ACTION,
          SendMessage.ACTION,
          AskBodyForReturn.ACTION,
          RefuseAskedReturn.ACTION,
          TakeBackAskedReturn.ACTION);

  private final Journal journal;

  Stale(Journal journal) {
    this.journal = journal;
  }

  /**
   * Refuses work on another version than the one the page was made from.
   *
   * @throws StaleException when the versions differ
   */
  void check(Application loaded, int seen) {
    if (loaded.version() != seen) {
      throw of(loaded.id());
    }
  }

  /**
   * Refuses when a write found no row of the version it was made for.
   *
   * @throws StaleException when nothing was written
   */
  void written(boolean done, UUID application) {
    if (!done) {
      throw of(application);
    }
  }

  StaleException of(UUID application) {
    List<JournalLine> lines =
        journal.of(Application.SUBJECT, application).stream()
            .filter(line -> !BESIDE.contains(line.action()))
            .toList();
    if (lines.isEmpty()) {
      return new StaleException("这份申报刚刚在另一个页面被修改过。");
    }
    JournalLine last = lines.getLast();
    return new StaleException(
        "%s 已于 %s「%s」。"
            .formatted(last.by().spoken(), MINUTE.format(last.at()), word(last.action())));
  }

  private static String word(String action) {
    for (ApplicationMove move : ApplicationMove.values()) {
      if (move.name().equals(action)) {
        return move.label();
      }
    }
    return "修改";
  }
}
