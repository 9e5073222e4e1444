package cn.zhicheng.organisation.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.DeliverySlip;
import cn.zhicheng.identity.InitialPassword;
import cn.zhicheng.identity.InitialPasswords;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.preset.CreatePresetAccount;
import cn.zhicheng.organisation.preset.DecidePresetRequest;
import cn.zhicheng.organisation.preset.PresetRequest;
import cn.zhicheng.organisation.preset.web.PresetRequestPages.Attempt;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One request: operations create or refuse, the bureau withdraws. */
@Controller
@RequestMapping("/preset-requests/{id}")
@Audience({Role.BUREAU, Role.OPS})
class PresetRequestController {
  private final PresetRequestPages pages;
  private final CreatePresetAccount create;
  private final DecidePresetRequest decide;
  private final InitialPasswords passwords;
  private final Clock clock;

  PresetRequestController(
      PresetRequestPages pages,
      CreatePresetAccount create,
      DecidePresetRequest decide,
      InitialPasswords passwords,
      Clock clock) {
    this.pages = pages;
    this.create = create;
    this.decide = decide;
    this.passwords = passwords;
    this.clock = clock;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model model) {
    return pages.show(actor, id, model, Attempt.NONE);
  }

  /** The 「账号交付单」 is this answer: the password stands in no address and no session. */
  @PostMapping("/create")
  @Audience(Role.OPS)
  String create(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String loginName,
      Model model,
      HttpServletResponse response) {
    Attempt typed = new Attempt(loginName, null, null, null);
    return act(
        actor,
        id,
        model,
        response,
        typed,
        () -> {
          InitialPassword password = passwords.next();
          PresetRequest made = create.create(actor, id, version, loginName, password);
          model.addAttribute("model", slip(actor, made, loginName.strip(), password));
          return DeliverySlip.VIEW;
        });
  }

  @PostMapping("/refuse")
  @Audience(Role.OPS)
  String refuse(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String refusal,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Attempt typed = new Attempt(null, refusal, null, null);
    return act(
        actor,
        id,
        model,
        response,
        typed,
        () -> {
          decide.refuse(actor, id, version, refusal);
          return SeeOther.to(request, "/preset-requests", "已退回，提出申请的人社部门会看到原因。");
        });
  }

  @PostMapping("/withdraw")
  @Audience(Role.BUREAU)
  String withdraw(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return act(
        actor,
        id,
        model,
        response,
        Attempt.NONE,
        () -> {
          decide.withdraw(actor, id, version);
          return SeeOther.to(request, "/preset-requests", "申请已撤回。");
        });
  }

  /** Does it, or shows the page again with what was typed and what is wrong. */
  private String act(
      Actor actor,
      UUID id,
      Model model,
      HttpServletResponse response,
      Attempt typed,
      Supplier<String> deed) {
    try {
      return deed.get();
    } catch (InvalidException invalid) {
      response.setStatus(422);
      var told = new Attempt(typed.loginName(), typed.refusal(), invalid.problems(), null);
      return pages.show(actor, id, model, told);
    } catch (RefusedException | StaleException late) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      String why =
          late instanceof RefusedException refused
              ? refused.refusal().sentence()
              : ((StaleException) late).whoDidWhat();
      return pages.show(
          actor, id, model, new Attempt(typed.loginName(), typed.refusal(), null, why));
    }
  }

  private DeliverySlip slip(
      Actor actor, PresetRequest made, String loginName, InitialPassword password) {
    return new DeliverySlip(
        made.body().name(),
        made.body().kind().label(),
        made.holder().name(),
        loginName,
        password,
        clock.instant(),
        actor.by().spoken(),
        "/preset-requests/" + made.id());
  }
}
