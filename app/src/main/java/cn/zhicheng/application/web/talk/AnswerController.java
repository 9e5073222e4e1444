package cn.zhicheng.application.web.talk;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.Section;
import cn.zhicheng.application.access.TalkAccess;
import cn.zhicheng.application.talk.AgreeToAskedReturn;
import cn.zhicheng.application.talk.AskedReturn;
import cn.zhicheng.application.talk.Conversation;
import cn.zhicheng.application.talk.RefuseAskedReturn;
import cn.zhicheng.application.talk.Talk;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The body's answer to 「申请退回」: yes is a return, no needs words. */
@Controller
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
@RequestMapping("/application-audits/{id}/return-request")
class AnswerController {
  private static final String PAGE = "application/talk/answer";
  private final Applications applications;
  private final Talk talk;
  private final CategoryCatalogue catalogue;
  private final AgreeToAskedReturn agree;
  private final RefuseAskedReturn refuse;
  private final Looks looks;

  AnswerController(
      Applications applications,
      Talk talk,
      CategoryCatalogue catalogue,
      AgreeToAskedReturn agree,
      RefuseAskedReturn refuse,
      Looks looks) {
    this.applications = applications;
    this.talk = talk;
    this.catalogue = catalogue;
    this.agree = agree;
    this.refuse = refuse;
    this.looks = looks;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model model) {
    return page(actor, id, "", null, "", model);
  }

  @PostMapping("/agree")
  String agree(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String answer,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return answered(
        () -> agree.agree(actor, id, version, answer),
        "已同意并退回申报人修改。",
        actor,
        id,
        answer,
        request,
        response,
        model);
  }

  @PostMapping("/refuse")
  String refuse(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String answer,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return answered(
        () -> refuse.refuse(actor, id, answer),
        "已答复申报人，审核照常进行。",
        actor,
        id,
        answer,
        request,
        response,
        model);
  }

  private String answered(
      Runnable act,
      String done,
      Actor actor,
      UUID id,
      String typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      act.run();
    } catch (InvalidException e) {
      response.setStatus(422);
      return page(actor, id, typed, e.problems(), "", model);
    } catch (StaleException e) {
      response.setStatus(409);
      return page(actor, id, typed, null, e.whoDidWhat(), model);
    }
    return SeeOther.to(request, "/application-audits/" + id, done);
  }

  private String page(
      Actor actor, UUID id, String typed, @Nullable Problems problems, String top, Model model) {
    Application application = applications.reached(actor, id);
    Conversation said = talk.about(actor, application);
    AskedReturn asked = said.open().orElse(null);
    String name = "申报编号 " + application.number() + " 的退回申请";
    looks.record(actor.by(), application.personId(), LookKind.APPLICATION, id, name);
    model.addAttribute(
        "model",
        new AnswerPage(
            "/application-audits/" + id,
            application.number(),
            application.version(),
            asked,
            asked == null ? List.of() : lines(asked),
            TalkAccess.mayAnswer(application, said.currentBody(), asked != null, actor),
            typed,
            problems,
            top));
    return PAGE;
  }

  private List<Detail> lines(AskedReturn asked) {
    String section =
        Section.of(catalogue, asked.section()).map(Section::label).orElse(asked.section());
    return List.of(
        Detail.of("申请时间", ProvinceTime.minute(asked.askedAt())),
        Detail.of("要修改的内容", section),
        Detail.of("申请原因", asked.reason()));
  }
}
