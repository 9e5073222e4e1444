package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.StaleException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A binding's moves in the journal, and who was faster according to it. */
@Component
class BindingLog {
  private final Journal journal;
  private final DateTimeFormatter time;

  BindingLog(Journal journal) {
    this.journal = journal;
    this.time = DateTimeFormatter.ofPattern("HH:mm").withZone(ProvinceTime.ZONE);
  }

  void requested(Actor actor, Binding binding) {
    journal.write(
        actor.by(),
        Entry.move(
            Binding.SUBJECT,
            binding.id(),
            BindingMove.REQUEST,
            null,
            binding.status(),
            binding.reason()));
  }

  /** A binding that begins active, because the unit went into another one. */
  void transferred(Actor actor, Binding binding, String why) {
    journal.write(
        actor.by(),
        Entry.move(
            Binding.SUBJECT, binding.id(), BindingMove.TRANSFER, null, binding.status(), why));
  }

  void moved(Actor actor, Binding before, BindingMove move, String reason) {
    journal.write(
        actor.by(),
        Entry.move(
            Binding.SUBJECT, before.id(), move, before.status(), before.after(move), reason));
  }

  /** Says who moved the binding last: 「合肥市… 周敏 已于 10:24 办理「退回」」. */
  StaleException stale(UUID binding) {
    List<JournalLine> lines = journal.of(Binding.SUBJECT, binding);
    if (lines.isEmpty()) {
      return new StaleException("这条申请刚刚有变动，请刷新后查看。");
    }
    JournalLine last = lines.getLast();
    return new StaleException(
        "%s 已于 %s 办理「%s」，您的操作没有生效。请刷新后查看。"
            .formatted(
                last.by().spoken(),
                time.format(last.at()),
                BindingMove.valueOf(last.action()).word()));
  }
}
