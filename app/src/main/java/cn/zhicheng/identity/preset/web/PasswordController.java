package cn.zhicheng.identity.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.ActorSession;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Errand;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.preset.ChangePassword;
import cn.zhicheng.identity.preset.PasswordForm;
import cn.zhicheng.identity.preset.access.OwnAccountAccess;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * 「修改密码」. Until the initial password is changed this is the only page that opens; nothing typed
 * here is ever shown again.
 */
@Controller
@RequestMapping("/account/password")
@Audience(
    value = {Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER, Role.OPS},
    during = Errand.PASSWORD)
class PasswordController {
  private final ChangePassword change;
  private final ActorSession session;

  PasswordController(ChangePassword change, ActorSession session) {
    this.change = change;
    this.session = session;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    OwnAccountAccess.hasPassword(actor).orThrow();
    return page(model, actor, new Problems());
  }

  @PostMapping
  String change(
      Actor actor,
      @ModelAttribute("typed") PasswordForm typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      change.change(actor, request.getSession().getId(), typed);
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, actor, invalid.problems());
    }
    request.changeSessionId();
    if (first(actor)) {
      session.refresh(request, response);
    }
    return SeeOther.to(request, first(actor) ? "/" : "/account", "密码已修改，其他设备上的登录已全部退出。");
  }

  private static boolean first(Actor actor) {
    return actor.errand() == Errand.PASSWORD;
  }

  private static String page(Model model, Actor actor, Problems problems) {
    model.addAttribute("first", first(actor));
    model.addAttribute("problems", problems);
    return "identity/password";
  }
}
