package cn.zhicheng.notification.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.notification.Inbox;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 「消息中心」: what the actor has been told. */
@Controller
@RequestMapping(InboxController.PATH)
@Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER, Role.OPS})
class InboxController {
  static final String PATH = "/messages";

  private final Inbox inbox;

  InboxController(Inbox inbox) {
    this.inbox = inbox;
  }

  @GetMapping
  String list(
      Actor actor,
      @RequestParam(required = false) @Nullable NotificationKind kind,
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    model.addAttribute(
        "model",
        new InboxPage(
            inbox.of(actor, kind, unread, after),
            kind,
            unread,
            inbox.unread(actor),
            actor.role(),
            after == null ? null : after.toString()));
    return "notification/inbox";
  }

  /** The number beside 「消息」 in the top bar, asked for after the page stands. */
  @GetMapping(path = "/count", produces = "text/html;charset=UTF-8")
  @ResponseBody
  String count(Actor actor, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    String badge = InboxPage.badge(inbox.unread(actor));
    return badge == null ? "" : "<b class=\"count\">" + badge + "<i class=\"sr\">条未读</i></b>";
  }

  @PostMapping("/{id}/open")
  String open(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    return SeeOther.to(request, inbox.open(actor, id), "");
  }

  @PostMapping("/read-all")
  String readAll(Actor actor, HttpServletRequest request) {
    int read = inbox.readAll(actor);
    return SeeOther.to(request, PATH, read == 0 ? "没有未读消息。" : "已将 " + read + " 条消息标为已读。");
  }
}
