package cn.zhicheng.identity.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.DeliverySlip;
import cn.zhicheng.identity.InitialPassword;
import cn.zhicheng.identity.InitialPasswords;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.preset.ChangeHolder;
import cn.zhicheng.identity.preset.PresetAccount;
import cn.zhicheng.identity.preset.ResetPassword;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Acts on a kept account that make a new initial password: their answer is the 「账号交付单」 itself, so
 * that the password stands in no address and no session.
 */
@Controller
@RequestMapping("/preset-accounts/{id}")
@Audience({Role.BUREAU, Role.OPS})
class PresetPasswordController {
  private final PresetAccountPages pages;
  private final ResetPassword reset;
  private final ChangeHolder change;
  private final InitialPasswords passwords;
  private final Clock clock;

  PresetPasswordController(
      PresetAccountPages pages,
      ResetPassword reset,
      ChangeHolder change,
      InitialPasswords passwords,
      Clock clock) {
    this.pages = pages;
    this.reset = reset;
    this.change = change;
    this.passwords = passwords;
    this.clock = clock;
  }

  @PostMapping("/reset")
  String reset(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      Model model,
      HttpServletResponse response) {
    return pages.act(
        actor,
        id,
        model,
        response,
        PresetAccountPage.Typed.NOTHING,
        () -> {
          InitialPassword password = passwords.next();
          PresetAccount account = reset.reset(actor, id, version, password);
          return slip(model, actor, account, account.holder(), password);
        });
  }

  @PostMapping("/holder")
  String holder(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @ModelAttribute("typed") PresetAccountPage.Typed typed,
      Model model,
      HttpServletResponse response) {
    String holder = typed.holder() == null ? "" : typed.holder();
    String idNo = typed.idNo() == null ? "" : typed.idNo();
    return pages.act(
        actor,
        id,
        model,
        response,
        typed,
        () -> {
          InitialPassword password = passwords.next();
          PresetAccount account = change.change(actor, id, version, holder, idNo, password);
          return slip(model, actor, account, holder.strip(), password);
        });
  }

  private String slip(
      Model model, Actor actor, PresetAccount account, String holder, InitialPassword password) {
    model.addAttribute(
        "model",
        new DeliverySlip(
            account.bodies(),
            account.roles(),
            holder,
            account.loginName(),
            password,
            clock.instant(),
            actor.by().spoken(),
            "/preset-accounts/" + account.id()));
    return DeliverySlip.VIEW;
  }
}
