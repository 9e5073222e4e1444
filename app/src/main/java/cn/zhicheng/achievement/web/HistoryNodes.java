package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.entry.EntryHistory;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.TimelineNode.Stage;
import java.util.ArrayList;
import java.util.List;

/** The history of an entry as a timeline, with what comes next at its end. */
final class HistoryNodes {
  private HistoryNodes() {}

  static List<TimelineNode> of(List<JournalLine> lines, EntryState state, String unitName) {
    var nodes = new ArrayList<TimelineNode>();
    lines.forEach(line -> nodes.add(node(line)));
    switch (state) {
      case SUBMITTED -> nodes.add(TimelineNode.current("单位审核", "待审核", unitName));
      case RETURNED -> nodes.add(TimelineNode.current("本人修改", "待修改", ""));
      case DRAFT -> nodes.add(TimelineNode.future("提交单位审核", ""));
      default -> {}
    }
    return List.copyOf(nodes);
  }

  private static TimelineNode node(JournalLine line) {
    boolean back =
        line.action().equals(EntryMove.RETURN.name())
            || line.action().equals(EntryMove.VOID.name());
    String newState = line.newState();
    return new TimelineNode(
        back ? Stage.RETURNED : Stage.DONE,
        EntryHistory.word(line.action()),
        newState == null ? "" : EntryState.valueOf(newState).label(),
        line.by().body(),
        line.by().name(),
        EntryHistory.time(line.at()),
        line.reason());
  }
}
