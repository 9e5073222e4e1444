package cn.zhicheng.front.web;

import cn.zhicheng.front.Bulletin;
import cn.zhicheng.front.BulletinMove;
import cn.zhicheng.front.Bulletins;
import cn.zhicheng.front.text.Markdown;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.TimelineNode.Stage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one own bulletin. */
@Component
class DeskPages {
  private final Bulletins bulletins;

  DeskPages(Bulletins bulletins) {
    this.bulletins = bulletins;
  }

  String show(
      Model model,
      Actor actor,
      UUID id,
      String reason,
      @Nullable Problems problems,
      @Nullable String alert) {
    Bulletin bulletin = bulletins.own(actor, id);
    var view =
        new BulletinView(
            bulletin.title(),
            bulletin.body(),
            ProvinceTime.minute(bulletin.publishedAt()),
            Markdown.typed(bulletin.text()));
    var history = bulletins.history(bulletin).stream().map(DeskPages::node).toList();
    model.addAttribute(
        "model", new DeskBulletinPage(bulletin, view, history, reason, problems, alert));
    return "front/desk/bulletin";
  }

  private static TimelineNode node(JournalLine line) {
    BulletinMove move = BulletinMove.valueOf(line.action());
    return new TimelineNode(
        move == BulletinMove.WITHDRAW ? Stage.RETURNED : Stage.DONE,
        move.word(),
        "",
        line.by().body(),
        line.by().name(),
        ProvinceTime.minute(line.at()),
        line.reason());
  }
}
