package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.Looks;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「谁看过我的信息」. */
@Controller
@Audience(Role.APPLICANT)
class MyLooksController {
  private final Looks looks;

  MyLooksController(Looks looks) {
    this.looks = looks;
  }

  @GetMapping("/me/looks")
  String list(Actor actor, @RequestParam(required = false) @Nullable UUID after, Model model) {
    model.addAttribute("model", MyLooksPage.of(looks.of(actor.person(), after), after));
    return "person/myLooks";
  }
}
