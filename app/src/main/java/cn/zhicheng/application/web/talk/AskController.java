package cn.zhicheng.application.web.talk;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.Section;
import cn.zhicheng.application.access.TalkAccess;
import cn.zhicheng.application.talk.AskBodyForReturn;
import cn.zhicheng.application.talk.TakeBackAskedReturn;
import cn.zhicheng.application.talk.Talk;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.Option;
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

/** 「申请退回」 of one's own application, and its end. */
@Controller
@Audience(Role.APPLICANT)
@RequestMapping("/applications/{id}/return-request")
class AskController {
  private static final String PAGE = "application/talk/ask";
  private final Applications applications;
  private final Talk talk;
  private final CategoryCatalogue catalogue;
  private final TitleNames titles;
  private final AskBodyForReturn ask;
  private final TakeBackAskedReturn takeBack;

  AskController(
      Applications applications,
      Talk talk,
      CategoryCatalogue catalogue,
      TitleNames titles,
      AskBodyForReturn ask,
      TakeBackAskedReturn takeBack) {
    this.applications = applications;
    this.talk = talk;
    this.catalogue = catalogue;
    this.titles = titles;
    this.ask = ask;
    this.takeBack = takeBack;
  }

  @GetMapping
  String form(Actor actor, @PathVariable UUID id, Model model) {
    return page(actor, id, "", "", null, "", model);
  }

  @PostMapping
  String ask(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String section,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      ask.ask(actor, id, version, section, reason);
    } catch (InvalidException e) {
      response.setStatus(422);
      return page(actor, id, section, reason, e.problems(), "", model);
    } catch (StaleException e) {
      response.setStatus(409);
      String top = e.whoDidWhat() + "您填写的原因还在，请核对后再决定是否申请。";
      return page(actor, id, section, reason, null, top, model);
    }
    return SeeOther.to(request, flow(id), "已申请退回，等待当前环节答复。");
  }

  @PostMapping("/take-back")
  String takeBack(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    takeBack.takeBack(actor, id);
    return SeeOther.to(request, flow(id), "已撤销退回申请，审核照常进行。");
  }

  private static String flow(UUID id) {
    return "/applications/" + id + "/flow";
  }

  private String page(
      Actor actor,
      UUID id,
      String section,
      String reason,
      @Nullable Problems problems,
      String top,
      Model model) {
    Application application = applications.own(actor, id);
    boolean asked = talk.about(actor, application).open().isPresent();
    String series = titles.byId(application.titleNameId()).seriesNo();
    List<Option> sections =
        Section.of(catalogue, series, application).stream()
            .map(s -> Option.of(s.code(), s.label()))
            .toList();
    model.addAttribute(
        "model",
        new AskPage(
            "/applications/" + id,
            application.version(),
            sections,
            TalkAccess.mayAsk(application, asked),
            section,
            reason,
            problems,
            top));
    return PAGE;
  }
}
