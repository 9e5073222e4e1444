package cn.zhicheng.application.web.talk;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.access.TalkAccess;
import cn.zhicheng.application.talk.Conversation;
import cn.zhicheng.application.talk.SendMessage;
import cn.zhicheng.application.talk.Talk;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「留言」 of one application. */
@Controller
class MessagesController {
  private static final String OWN = "/applications/{id}/messages";
  private static final String AUDITED = "/application-audits/{id}/messages";
  private static final String PAGE = "application/talk/messages";
  private final Applications applications;
  private final Talk talk;
  private final SendMessage sendMessage;
  private final Looks looks;

  MessagesController(Applications applications, Talk talk, SendMessage sendMessage, Looks looks) {
    this.applications = applications;
    this.talk = talk;
    this.sendMessage = sendMessage;
    this.looks = looks;
  }

  @GetMapping(OWN)
  @Audience(Role.APPLICANT)
  String own(Actor actor, @PathVariable UUID id, Model model) {
    return page(actor, id, "", null, "", model);
  }

  @GetMapping(AUDITED)
  @Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
  String audited(Actor actor, @PathVariable UUID id, Model model) {
    return page(actor, id, "", null, "", model);
  }

  @PostMapping(OWN)
  @Audience(Role.APPLICANT)
  String sendOwn(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String text,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return send(actor, id, text, request, response, model);
  }

  @PostMapping(AUDITED)
  @Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
  String sendAudited(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String text,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return send(actor, id, text, request, response, model);
  }

  private String send(
      Actor actor,
      UUID id,
      String text,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      sendMessage.send(actor, id, text);
    } catch (InvalidException e) {
      response.setStatus(422);
      return page(actor, id, text, e.problems(), "", model);
    } catch (RefusedException e) {
      response.setStatus(409);
      Refusal why = e.refusal();
      return page(actor, id, text, null, why.sentence(), model);
    }
    return SeeOther.to(request, back(actor, id) + "/messages", "留言已发送。");
  }

  private static String back(Actor actor, UUID id) {
    return (actor.role() == Role.APPLICANT ? "/applications/" : "/application-audits/") + id;
  }

  private String page(
      Actor actor,
      UUID id,
      String typed,
      @Nullable Problems problems,
      String refused,
      Model model) {
    Application application = applications.readable(actor, id);
    Conversation said = talk.opened(actor, application);
    boolean official = actor.role().audits();
    if (official) {
      String name = "申报编号 " + application.number() + " 的留言";
      looks.record(actor.by(), application.personId(), LookKind.APPLICATION, id, name);
    }
    model.addAttribute(
        "model",
        new MessagesPage(
            back(actor, id) + "/messages",
            official ? back(actor, id) : back(actor, id) + "/flow",
            application.number(),
            official,
            said,
            TalkAccess.mayWrite(application, said.currentBody(), actor),
            typed,
            problems,
            refused));
    return PAGE;
  }
}
