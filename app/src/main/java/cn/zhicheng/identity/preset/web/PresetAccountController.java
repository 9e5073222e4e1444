package cn.zhicheng.identity.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.preset.DisableAccount;
import cn.zhicheng.identity.preset.ResetSecondFactor;
import cn.zhicheng.identity.preset.SetExpiry;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One kept account: its history, disable and enable, expiry, second factor. */
@Controller
@RequestMapping("/preset-accounts/{id}")
@Audience({Role.BUREAU, Role.OPS})
class PresetAccountController {
  private final PresetAccountPages pages;
  private final DisableAccount disable;
  private final SetExpiry expiry;
  private final ResetSecondFactor factor;

  PresetAccountController(
      PresetAccountPages pages,
      DisableAccount disable,
      SetExpiry expiry,
      ResetSecondFactor factor) {
    this.pages = pages;
    this.disable = disable;
    this.expiry = expiry;
    this.factor = factor;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model model) {
    return pages.show(actor, id, model);
  }

  @PostMapping("/disable")
  String disable(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @ModelAttribute("typed") PresetAccountPage.Typed typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    String reason = typed.reason() == null ? "" : typed.reason();
    return pages.act(
        actor,
        id,
        model,
        response,
        typed,
        () -> {
          disable.disable(actor, id, version, reason);
          return SeeOther.to(request, path(id), "账号已停用，正在使用的登录已全部退出。");
        });
  }

  @PostMapping("/enable")
  String enable(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return pages.act(
        actor,
        id,
        model,
        response,
        PresetAccountPage.Typed.NOTHING,
        () -> {
          disable.enable(actor, id, version);
          return SeeOther.to(request, path(id), "账号已恢复使用。");
        });
  }

  @PostMapping("/expiry")
  String expiry(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @ModelAttribute("typed") PresetAccountPage.Typed typed,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    String day = typed.expiresOn() == null ? "" : typed.expiresOn();
    return pages.act(
        actor,
        id,
        model,
        response,
        typed,
        () -> {
          expiry.set(actor, id, version, day);
          return SeeOther.to(request, path(id), "有效期已调整，正在使用的登录已全部退出。");
        });
  }

  @PostMapping("/second-factor")
  String factor(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return pages.act(
        actor,
        id,
        model,
        response,
        PresetAccountPage.Typed.NOTHING,
        () -> {
          factor.reset(actor, id, version);
          return SeeOther.to(request, path(id), "动态口令已解除，请提醒使用人登录后重新开启。");
        });
  }

  private static String path(UUID id) {
    return "/preset-accounts/" + id;
  }
}
