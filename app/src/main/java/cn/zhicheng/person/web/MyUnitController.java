package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.Binding;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.RequestBinding;
import cn.zhicheng.person.UnitChoice;
import cn.zhicheng.person.WithdrawBinding;
import cn.zhicheng.person.access.BindingRules;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「个人中心」→「变更单位」, from unbound, returned and bound alike (FAQ-P15). */
@Controller
@RequestMapping("/me/unit")
@Audience(Role.APPLICANT)
class MyUnitController {
  private final Bindings bindings;
  private final RequestBinding request;
  private final WithdrawBinding withdraw;
  private final UnitStatuses statuses;
  private final UnitFinder units;
  private final Choices choices;

  MyUnitController(
      Bindings bindings,
      RequestBinding request,
      WithdrawBinding withdraw,
      UnitStatuses statuses,
      UnitFinder units,
      Choices choices) {
    this.bindings = bindings;
    this.request = request;
    this.withdraw = withdraw;
    this.statuses = statuses;
    this.units = units;
    this.choices = choices;
  }

  @GetMapping
  String show(Actor actor, @RequestParam(required = false) @Nullable UUID unit, Model model) {
    List<Binding> own = bindings.ofPerson(actor.person());
    UnitChoice start = returned(own);
    return page(model, page(own, unit == null ? start : start.with(unit)));
  }

  /** Sends the request, or with {@code choose} takes a unit from the search. */
  @PostMapping
  String request(
      Actor actor,
      @ModelAttribute("typed") UnitChoice typed,
      @RequestParam(required = false) @Nullable UUID choose,
      Model model,
      HttpServletRequest http,
      HttpServletResponse response) {
    if (choose != null) {
      return page(model, page(bindings.ofPerson(actor.person()), typed.with(choose)));
    }
    try {
      request.request(actor, typed);
      return SeeOther.to(http, "/me", "申请已提交，请等待单位审核。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, fresh(actor, typed).with(invalid.problems()));
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, fresh(actor, typed).with(refused.refusal().sentence()));
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(model, fresh(actor, typed).with(stale.whoDidWhat()));
    }
  }

  @PostMapping("/withdraw")
  String withdraw(
      Actor actor, @RequestParam UUID binding, @RequestParam int version, HttpServletRequest http) {
    withdraw.withdraw(actor, binding, version);
    return SeeOther.to(http, "/me/unit", "申请已撤回，可以重新选择单位。");
  }

  private MyUnitPage fresh(Actor actor, UnitChoice typed) {
    return page(bindings.ofPerson(actor.person()), typed);
  }

  private MyUnitPage page(List<Binding> own, UnitChoice typed) {
    return new MyUnitPage(
        statuses.of(own),
        typed,
        units.chosen(typed.unit()),
        choices.of("personnel-kind"),
        BindingRules.mayRequest(own),
        null,
        null);
  }

  /** A returned request is mended, not typed again. */
  private static UnitChoice returned(List<Binding> own) {
    return own.stream()
        .findFirst()
        .filter(b -> b.status() == BindingState.RETURNED)
        .map(b -> new UnitChoice(b.unitId().toString(), b.reason(), b.personnelKind(), b.post()))
        .orElseGet(() -> new UnitChoice("", "", "", ""));
  }

  private static String page(Model model, MyUnitPage page) {
    model.addAttribute("model", page);
    return "person/myUnit";
  }
}
