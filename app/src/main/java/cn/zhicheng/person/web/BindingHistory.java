package cn.zhicheng.person.web;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.person.Binding;
import cn.zhicheng.person.BindingMove;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.TimelineNode.Stage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A binding's journal as a timeline. */
@Component
class BindingHistory {
  private final Journal journal;

  BindingHistory(Journal journal) {
    this.journal = journal;
  }

  List<TimelineNode> of(UUID binding) {
    return journal.of(Binding.SUBJECT, binding).stream().map(this::node).toList();
  }

  String shown(Instant at) {
    return ProvinceTime.minute(at);
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
        ProvinceTime.minute(line.at()),
        line.reason());
  }
}
