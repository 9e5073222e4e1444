package cn.zhicheng.identity.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Landing;
import cn.zhicheng.identity.PublicPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page with its three doors (FAQ-P2). */
@Controller
@PublicPage
class SignOnPages {
  @GetMapping("/login")
  String login(
      @Nullable Actor actor,
      @RequestParam(required = false) @Nullable String problem,
      Model model) {
    if (actor != null) {
      return "redirect:" + Landing.start(actor);
    }
    model.addAttribute("problem", SignOnProblem.of(problem));
    return "identity/login";
  }
}
