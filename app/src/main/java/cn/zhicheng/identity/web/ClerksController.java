package cn.zhicheng.identity.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.acting.EndMandate;
import cn.zhicheng.identity.acting.MandateRules;
import cn.zhicheng.identity.acting.Mandates;
import cn.zhicheng.identity.acting.OfferForm;
import cn.zhicheng.identity.acting.OfferMandate;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「经办人管理」: who acts for this organisation, by name. */
@Controller
@RequestMapping("/settings/clerks")
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class ClerksController {
  private static final String NEXT = "请通知对方：用本人的安徽政务服务网个人账号从「个人登录」进入，按提示接受后即可办理。";
  private final Mandates mandates;
  private final OfferMandate offers;
  private final EndMandate end;
  private final Clock clock;

  ClerksController(Mandates mandates, OfferMandate offers, EndMandate end, Clock clock) {
    this.mandates = mandates;
    this.offers = offers;
    this.end = end;
    this.clock = clock;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    return page(model, of(actor));
  }

  @PostMapping
  String appoint(
      Actor actor,
      @ModelAttribute("typed") OfferForm typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      offers.clerk(actor, typed);
      return SeeOther.to(request, "/settings/clerks", "已向 " + typed.name() + " 发出邀请。" + NEXT);
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, of(actor).with(typed, invalid.problems()));
    }
  }

  @GetMapping("/delegates")
  String lendPage(Actor actor, Model model) {
    return lendPage(actor, OfferForm.empty(), null, model);
  }

  @PostMapping("/delegates")
  String lend(
      Actor actor,
      @ModelAttribute("typed") OfferForm typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      offers.delegate(actor, typed);
      return SeeOther.to(request, "/settings/clerks", "已委托 " + typed.name() + " 代办。" + NEXT);
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return lendPage(actor, typed, invalid.problems(), model);
    }
  }

  @PostMapping("/{id}/end")
  String end(
      Actor actor, @PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
    end.end(actor, id, version);
    return SeeOther.to(request, "/settings/clerks", "已停用，对方的登录已同时失效。");
  }

  private static String lendPage(
      Actor actor, OfferForm typed, @Nullable Problems problems, Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("mayLend", MandateRules.mayLend(actor));
    return "identity/delegate";
  }

  private ClerksPage of(Actor actor) {
    return ClerksPage.of(actor, mandates.ofOwnBody(actor), ProvinceTime.today(clock));
  }

  private static String page(Model model, ClerksPage page) {
    model.addAttribute("model", page);
    return "identity/clerks";
  }
}
