package cn.zhicheng.identity.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Landing;
import cn.zhicheng.identity.PublicPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public pages around sign-on: home (FAQ-P1), login (FAQ-P2), help. */
@Controller
@PublicPage
class SignOnPages {
  @GetMapping("/")
  String home(@Nullable Actor actor, Model model) {
    model.addAttribute("start", start(actor));
    return "identity/home";
  }

  @GetMapping("/login")
  String login(
      @Nullable Actor actor,
      @RequestParam(required = false) @Nullable String problem,
      Model model) {
    if (actor != null) {
      return "redirect:" + start(actor);
    }
    model.addAttribute("problem", SignOnProblem.of(problem));
    return "identity/login";
  }

  @GetMapping("/help")
  String help() {
    return "identity/help";
  }

  /** Where 「职称申报」 leads: the login page, or straight in for those signed on. */
  private static String start(@Nullable Actor actor) {
    if (actor == null) {
      return "/login";
    }
    return Landing.start(actor);
  }
}
