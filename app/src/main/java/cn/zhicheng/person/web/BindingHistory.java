package cn.zhicheng.person.web;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.person.Binding;
import cn.zhicheng.person.BindingMove;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.TimelineNode.Stage;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A binding's journal as a timeline. */
@Component
class BindingHistory {
  private final Journal journal;
  private final DateTimeFormatter time;

  BindingHistory(Journal journal, @Value("${zhicheng.zone}") ZoneId zone) {
    this.journal = journal;
    this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
  }

  List<TimelineNode> of(UUID binding) {
    return journal.of(Binding.SUBJECT, binding).stream().map(this::node).toList();
  }

  String shown(Instant at) {
    return time.format(at);
  }

  private TimelineNode node(JournalLine line) {
    BindingMove move = BindingMove.valueOf(line.action());
    Stage stage = move == BindingMove.RETURN ? Stage.RETURNED : Stage.DONE;
    return new TimelineNode(
        stage,
        move.word(),
        "",
        line.by().body(),
        line.by().name(),
        time.format(line.at()),
        line.reason());
  }
}
