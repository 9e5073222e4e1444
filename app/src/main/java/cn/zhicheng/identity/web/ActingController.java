package cn.zhicheng.identity.web;

import static cn.zhicheng.identity.Errand.CHOOSE;
import static cn.zhicheng.identity.Errand.REGISTER_PERSON;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.ActorSession;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Capacities;
import cn.zhicheng.identity.Errand;
import cn.zhicheng.identity.Landing;
import cn.zhicheng.identity.MandateMove;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.acting.AnswerOffer;
import cn.zhicheng.identity.acting.EndMandate;
import cn.zhicheng.identity.acting.MandateLine;
import cn.zhicheng.identity.acting.Mandates;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「选择办理身份」: whoever may act as several says as what, and answers offers. */
@Controller
@RequestMapping("/acting")
@Audience(
    value = {Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER, Role.OPS},
    during = {CHOOSE, REGISTER_PERSON})
class ActingController {
  private final Capacities capacities;
  private final Mandates mandates;
  private final AnswerOffer offers;
  private final EndMandate end;
  private final ActorSession sessions;
  private final Landing landing;

  ActingController(
      Capacities capacities,
      Mandates mandates,
      AnswerOffer offers,
      EndMandate end,
      ActorSession sessions,
      Landing landing) {
    this.capacities = capacities;
    this.mandates = mandates;
    this.offers = offers;
    this.end = end;
    this.sessions = sessions;
    this.landing = landing;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    var choices = capacities.of(actor).stream().map(c -> ActingPage.Choice.of(c, actor)).toList();
    var waiting = mandates.offeredTo(actor).stream().map(ActingPage.OfferLine::of).toList();
    boolean inside = actor.errand() == Errand.NONE;
    model.addAttribute("model", new ActingPage(choices, waiting, inside));
    return "identity/acting";
  }

  @PostMapping
  String choose(
      Actor actor,
      @RequestParam(required = false) @Nullable UUID mandate,
      HttpServletRequest request,
      HttpServletResponse response) {
    Actor chosen = sessions.actAs(actor, mandate, request, response);
    return SeeOther.to(request, landing.after(request, response, chosen), "");
  }

  @PostMapping("/offers/{id}/accept")
  String accept(
      Actor actor,
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response) {
    MandateLine offer = offers.answer(actor, id, MandateMove.ACCEPT);
    sessions.refresh(request, response);
    return SeeOther.to(request, "/acting", "已接受，您现在可以代表 " + offer.organisationName() + " 办理业务。");
  }

  @PostMapping("/offers/{id}/decline")
  String decline(
      Actor actor,
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response) {
    MandateLine offer = offers.answer(actor, id, MandateMove.DECLINE);
    sessions.refresh(request, response);
    return SeeOther.to(request, "/acting", "已谢绝 " + offer.organisationName() + " 的邀请。");
  }

  @PostMapping("/{id}/lay-down")
  String layDown(
      Actor actor,
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response) {
    end.layDown(actor, id, request.getSession().getId());
    sessions.refresh(request, response);
    return SeeOther.to(request, "/acting", "您已不再担任该身份。");
  }
}
