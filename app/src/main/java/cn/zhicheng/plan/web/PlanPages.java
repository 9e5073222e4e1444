package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.plan.PlanCheck;
import cn.zhicheng.plan.PlanContents;
import cn.zhicheng.plan.PlanDesk;
import cn.zhicheng.plan.PlanEffects;
import cn.zhicheng.plan.PlanFile;
import cn.zhicheng.plan.PlanMove;
import cn.zhicheng.plan.PlanMoves;
import cn.zhicheng.plan.PlanReady;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.plan.PlanTabs;
import cn.zhicheng.plan.access.PlanAccess;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.TimelineNode.Stage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one plan. */
@Component
class PlanPages {
  private final PlanDesk desk;
  private final PlanContents contents;
  private final PlanEffects effects;
  private final PlanReady ready;
  private final PlanTabs tabs;
  private final ContentTab content;
  private final Clock clock;

  PlanPages(
      PlanDesk desk,
      PlanContents contents,
      PlanEffects effects,
      PlanReady ready,
      PlanTabs tabs,
      ContentTab content,
      Clock clock) {
    this.desk = desk;
    this.contents = contents;
    this.effects = effects;
    this.ready = ready;
    this.tabs = tabs;
    this.content = content;
    this.clock = clock;
  }

  /**
   * @param reason typed into a form that came back
   * @param problems null when nothing was sent yet
   * @param alert why what was sent could not be done; null when it could
   */
  String show(
      Model model,
      Actor actor,
      UUID id,
      String reason,
      @Nullable Problems problems,
      @Nullable String alert) {
    PlanFile file = desk.get(actor, id);
    Instant now = clock.instant();
    List<JournalLine> lines = desk.history(file);
    boolean cancels = PlanAccess.mayCancel(actor.role(), file.plan()).allowed();
    model.addAttribute(
        "model",
        new PlanPage(
            file,
            contents.of(file),
            actor.role() == Role.ORGANISER,
            file.status() == PlanStatus.DRAFT ? PlanCheck.gaps(file, now) : List.of(),
            ready(file),
            PlanAccess.mayDecide(
                actor.role(), actor.accountId(), file.plan(), PlanMoves.submitter(lines)),
            PlanAccess.mayPublish(file.plan(), now),
            cancels ? effects.concerned(id) : "",
            tabs.of(id, content),
            history(lines),
            reason,
            problems,
            alert));
    return "plan/desk/plan";
  }

  private Verdict ready(PlanFile file) {
    boolean goes = file.status() == PlanStatus.DRAFT || file.status() == PlanStatus.PENDING;
    return goes ? ready.mayGo(file.plan()) : Verdict.ALLOWED;
  }

  /** Savings of one after another by the same person are one line. */
  private static List<TimelineNode> history(List<JournalLine> lines) {
    var nodes = new ArrayList<TimelineNode>();
    String last = "";
    for (JournalLine line : lines) {
      String key = line.action() + line.by().account();
      if (!(line.action().equals(PlanMove.CHANGE.name()) && key.equals(last))) {
        nodes.add(node(line));
      }
      last = key;
    }
    return List.copyOf(nodes);
  }

  private static TimelineNode node(JournalLine line) {
    boolean back =
        line.action().equals(PlanMove.RETURN.name())
            || line.action().equals(PlanMove.CANCEL.name());
    return new TimelineNode(
        back ? Stage.RETURNED : Stage.DONE,
        PlanMoves.word(line.action()),
        "",
        line.by().body(),
        line.by().name(),
        ProvinceTime.minute(line.at()),
        line.reason());
  }
}
