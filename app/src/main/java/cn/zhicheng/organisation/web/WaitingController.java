package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Landing;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Body;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.Register;
import cn.zhicheng.organisation.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a unit sees while its registration waits for its bureau, or came back (O13). */
@Controller
@Audience(Role.UNIT)
class WaitingController {
  private final Register register;
  private final Organisations organisations;

  WaitingController(Register register, Organisations organisations) {
    this.register = register;
    this.organisations = organisations;
  }

  @GetMapping(StandingGate.WAITING)
  String show(Actor actor, Model model) {
    String region = organisations.get(actor.organisation()).regionCode();
    Body own = register.get(new Territory(region, null), actor.organisation());
    if (!own.organisation().status().registering()) {
      return "redirect:" + Landing.of(actor);
    }
    var bureau = organisations.bureauOf(region).orElse(null);
    model.addAttribute("model", new WaitingPage(own, bureau));
    return "organisation/waiting";
  }
}
