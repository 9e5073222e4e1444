package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.BindingPick;
import cn.zhicheng.person.ReplaceRequest;
import cn.zhicheng.person.RequestBinding;
import cn.zhicheng.person.UnitChoice;
import cn.zhicheng.person.WithdrawBinding;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「个人中心」→「变更单位」, from every state (FAQ-P15). */
@Controller
@RequestMapping("/me/unit")
@Audience(Role.APPLICANT)
class MyUnitController {
  private final MyUnitPages pages;
  private final RequestBinding request;
  private final ReplaceRequest replace;
  private final WithdrawBinding withdraw;
  private final UnitFinder units;

  MyUnitController(
      MyUnitPages pages,
      RequestBinding request,
      ReplaceRequest replace,
      WithdrawBinding withdraw,
      UnitFinder units) {
    this.pages = pages;
    this.request = request;
    this.replace = replace;
    this.withdraw = withdraw;
    this.units = units;
  }

  @GetMapping
  String show(Actor actor, @RequestParam(required = false) @Nullable UUID unit, Model model) {
    return page(model, pages.fresh(actor, unit));
  }

  /**
   * Sends the request, or goes a {@link UnitStep}.
   *
   * @param pending the waiting request that this one replaces, once {@code replaces} is ticked
   */
  @PostMapping
  String request(
      Actor actor,
      @ModelAttribute("typed") UnitChoice typed,
      @ModelAttribute("step") UnitStep step,
      @RequestParam(defaultValue = "") String pending,
      @RequestParam(defaultValue = "false") boolean replaces,
      Model model,
      HttpServletRequest http,
      HttpServletResponse response) {
    if (step.taken()) {
      return step(actor, typed, step, http, model);
    }
    try {
      send(actor, typed, pending, replaces);
      return SeeOther.to(http, "/me", "申请已提交，请等待单位审核。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, pages.typed(actor, typed, "").with(invalid.problems()));
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, pages.typed(actor, typed, "").with(refused.refusal().sentence()));
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, pages.typed(actor, typed, "").with(stale.whoDidWhat()));
    }
  }

  private String step(
      Actor actor, UnitChoice typed, UnitStep step, HttpServletRequest http, Model model) {
    if (step.find() != null) {
      var found = units.find(step.sought(), false);
      model.addAttribute("model", new UnitSearchPage("/me/unit", TypedFields.of(http), found));
      return "person/unitSearch";
    }
    UnitChoice chosen = step.choose() == null ? typed : typed.with(step.choose());
    String awaiting = step.awaiting() == null ? "" : step.awaiting();
    return page(model, pages.typed(actor, chosen, awaiting));
  }

  private void send(Actor actor, UnitChoice typed, String pending, boolean replaces) {
    if (pending.isEmpty()) {
      request.request(actor, typed);
      return;
    }
    new Problems().check(!replaces, "replaces", "改选其他单位，请勾选同意撤回正在等待审核的申请。").orThrow();
    replace.replace(actor, BindingPick.parse(pending), typed);
  }

  @PostMapping("/withdraw")
  String withdraw(
      Actor actor, @RequestParam UUID binding, @RequestParam int version, HttpServletRequest http) {
    withdraw.withdraw(actor, binding, version);
    return SeeOther.to(http, "/me/unit", "申请已撤回，可以重新选择单位。");
  }

  private static String page(Model model, MyUnitPage page) {
    model.addAttribute("model", page);
    return "person/myUnit";
  }
}
