package cn.zhicheng.front;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Sha256;
import cn.zhicheng.shared.StaleException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A bulletin's moves in the journal, and who was faster according to it. */
@Component
class BulletinLog {
  private final Journal journal;

  BulletinLog(Journal journal) {
    this.journal = journal;
  }

  /** Writes the move with the title as it is now and the name of the text's content. */
  void moved(
      Actor actor,
      Bulletin now,
      BulletinMove move,
      @org.jspecify.annotations.Nullable Enum<?> from) {
    Entry entry =
        Entry.move(Bulletin.SUBJECT, now.id(), move, from, now.status(), now.withdrawReason());
    journal.write(
        actor.by(), entry.with(Map.of("title", now.title(), "text", Sha256.of(now.text()))));
  }

  /** Says who moved the bulletin last. */
  StaleException stale(UUID bulletin) {
    List<JournalLine> lines = journal.of(Bulletin.SUBJECT, bulletin);
    if (lines.isEmpty()) {
      return new StaleException("这条公告刚刚有变动，请刷新后查看。");
    }
    JournalLine last = lines.getLast();
    return new StaleException(
        "%s 已于 %s %s这条公告，您的操作没有生效。请刷新后查看。"
            .formatted(
                last.by().spoken(),
                ProvinceTime.minute(last.at()),
                BulletinMove.valueOf(last.action()).word()));
  }
}
