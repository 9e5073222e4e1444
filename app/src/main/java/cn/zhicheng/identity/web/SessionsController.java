package cn.zhicheng.identity.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.EndSession;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.Sessions;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「账号与安全」: where this account is signed on, and signing it off there. */
@Controller
@RequestMapping(SessionsController.PATH)
@Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER, Role.OPS})
class SessionsController {
  static final String PATH = "/account/sessions";

  private final Sessions sessions;
  private final EndSession end;

  SessionsController(Sessions sessions, EndSession end) {
    this.sessions = sessions;
    this.end = end;
  }

  @GetMapping
  String list(Actor actor, HttpServletRequest request, Model model) {
    model.addAttribute("model", SessionsPage.of(sessions.of(actor.accountId(), id(request))));
    return "identity/sessions";
  }

  @PostMapping("/end")
  String end(Actor actor, @RequestParam(defaultValue = "") String key, HttpServletRequest request) {
    boolean ended = end.one(actor, key);
    return SeeOther.to(request, PATH, ended ? "已退出该设备，那里再操作时需要重新登录。" : "该设备已经退出登录。");
  }

  @PostMapping("/end-others")
  String endOthers(Actor actor, HttpServletRequest request) {
    int ended = end.others(actor, id(request));
    return SeeOther.to(request, PATH, ended == 0 ? "没有其他设备登录着这个账号。" : "已退出其他 " + ended + " 台设备。");
  }

  private static String id(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? "" : session.getId();
  }
}
