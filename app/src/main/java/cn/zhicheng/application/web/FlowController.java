package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.Flow;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 「申报流程」 of one's own application (FAQ-P51). */
@Controller
@Audience(Role.APPLICANT)
class FlowController {
  private final Applications applications;
  private final Flow flow;

  FlowController(Applications applications, Flow flow) {
    this.applications = applications;
    this.flow = flow;
  }

  @GetMapping("/applications/{id}/flow")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    Application application = applications.own(actor, id);
    model.addAttribute("application", application);
    model.addAttribute("view", flow.of(application));
    return "application/flowPage";
  }
}
