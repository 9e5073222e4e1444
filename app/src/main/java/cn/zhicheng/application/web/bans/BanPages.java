package cn.zhicheng.application.web.bans;

import cn.zhicheng.application.access.BanAccess;
import cn.zhicheng.application.bans.Ban;
import cn.zhicheng.application.bans.BanState;
import cn.zhicheng.application.bans.Bans;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.TimelineNode.Stage;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one ban. */
@Component
class BanPages {
  private final Bans bans;
  private final Clock clock;

  BanPages(Bans bans, Clock clock) {
    this.bans = bans;
    this.clock = clock;
  }

  /**
   * @param reason typed into the form that came back
   * @param alert why what was sent could not be done; null when it could
   */
  String show(
      Actor actor,
      UUID id,
      String reason,
      Model model,
      @Nullable Problems problems,
      @Nullable String alert) {
    Ban ban = bans.opened(actor, id);
    BanState state = ban.on(ProvinceTime.today(clock));
    List<TimelineNode> history = bans.history(ban).stream().map(BanPages::node).toList();
    model.addAttribute(
        "model",
        new BanPage(
            ban,
            state,
            BanAccess.mayLift(actor.isSelf(ban.person().id()), state),
            history,
            reason,
            problems,
            alert));
    return "application/bans/page";
  }

  private static TimelineNode node(JournalLine line) {
    boolean lifted = line.action().equals("LIFT");
    return new TimelineNode(
        Stage.DONE,
        lifted ? "解除" : "录入",
        "",
        line.by().body(),
        line.by().name(),
        ProvinceTime.minute(line.at()),
        lifted ? line.reason() : "");
  }
}
