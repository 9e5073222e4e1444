package cn.zhicheng.organisation.preset;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.StaleException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A request's moves in the journal, and who was faster according to it. */
@Component
class PresetRequestLog {
  private final Journal journal;

  PresetRequestLog(Journal journal) {
    this.journal = journal;
  }

  void moved(
      Actor actor,
      UUID id,
      PresetRequestMove move,
      @Nullable PresetRequestState from,
      PresetRequestState to,
      String reason) {
    journal.write(actor.by(), Entry.move(PresetRequest.SUBJECT, id, move, from, to, reason));
  }

  StaleException stale(UUID id) {
    List<JournalLine> lines = journal.of(PresetRequest.SUBJECT, id);
    if (lines.isEmpty()) {
      return new StaleException("这条申请刚刚有变动，请刷新后查看。");
    }
    JournalLine last = lines.getLast();
    return new StaleException(
        "%s 已于 %s %s，您的操作没有生效。请刷新后查看。"
            .formatted(
                last.by().spoken(),
                ProvinceTime.minute(last.at()),
                PresetRequestMove.valueOf(last.action()).word()));
  }
}
