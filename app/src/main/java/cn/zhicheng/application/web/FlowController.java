package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.FlowAhead;
import cn.zhicheng.application.Reminders;
import cn.zhicheng.application.talk.Conversation;
import cn.zhicheng.application.talk.Talk;
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
  private final FlowAhead ahead;
  private final Talk talk;
  private final Reminders reminders;

  FlowController(Applications applications, FlowAhead ahead, Talk talk, Reminders reminders) {
    this.applications = applications;
    this.ahead = ahead;
    this.talk = talk;
    this.reminders = reminders;
  }

  @GetMapping("/applications/{id}/flow")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    Application application = applications.own(actor, id);
    FlowAhead.Both both = ahead.of(application);
    Conversation said = talk.about(actor, application);
    model.addAttribute(
        "model",
        new FlowPage(
            application, both.flow(), both.outlook(), said, reminders.mayRemind(application)));
    return "application/flowPage";
  }
}
