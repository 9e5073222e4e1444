package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Accounts;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.ActorSession;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Errand;
import cn.zhicheng.identity.Landing;
import cn.zhicheng.identity.PortalClaims;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.RegisterUnit;
import cn.zhicheng.organisation.UnitDetails;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where a legal person's first sign-on leads (FAQ-U8). */
@Controller
@RequestMapping("/register/unit")
@Audience(value = Role.UNIT, during = Errand.REGISTER_UNIT)
class RegisterUnitController {
  private final Accounts accounts;
  private final RegisterUnit register;
  private final Organisations organisations;
  private final RegionPickers pickers;
  private final ActorSession session;

  RegisterUnitController(
      Accounts accounts,
      RegisterUnit register,
      Organisations organisations,
      RegionPickers pickers,
      ActorSession session) {
    this.accounts = accounts;
    this.register = register;
    this.organisations = organisations;
    this.pickers = pickers;
    this.session = session;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    if (actor.registered()) {
      return "redirect:" + Landing.of(actor);
    }
    PortalClaims claims = accounts.pendingClaims(actor.accountId());
    var empty = new UnitDetails("", "", "", "", claims.handler(), claims.mobile(), "", "");
    return page(model, page(claims, empty));
  }

  @PostMapping
  String register(
      Actor actor,
      @ModelAttribute("typed") UnitDetails typed,
      @RequestParam(required = false) @Nullable String refresh,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (actor.registered()) {
      return SeeOther.to(request, Landing.of(actor), "");
    }
    UnitPage page = page(accounts.pendingClaims(actor.accountId()), typed);
    if (refresh != null) {
      return page(model, page);
    }
    try {
      Organisation unit = organisations.get(register.register(actor, typed));
      session.refresh(request, response);
      return unit.status().registering()
          ? SeeOther.to(request, StandingGate.WAITING, "单位注册信息已提交，请等待属地人社部门核准。")
          : SeeOther.to(request, Landing.of(actor), "单位注册成功，可以开始审核本单位人员的申请。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, page.with(invalid.problems()));
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, page.with(refused.refusal().sentence()));
    }
  }

  private UnitPage page(PortalClaims claims, UnitDetails typed) {
    return new UnitPage(
        claims.organisationName(), claims.uscc(), pickers.of(typed), null, 0, false, null, null);
  }

  private static String page(Model model, UnitPage page) {
    model.addAttribute("model", page);
    return "organisation/register";
  }
}
