package cn.zhicheng.identity.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.preset.OwnAccounts;
import cn.zhicheng.identity.preset.TurnOffSecondFactor;
import cn.zhicheng.identity.preset.TurnOnSecondFactor;
import cn.zhicheng.identity.preset.access.OwnAccountAccess;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「动态口令」: the holder turns the second factor on and off. */
@Controller
@RequestMapping("/account/second-factor")
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER, Role.OPS})
class SecondFactorController {
  private static final String PAGE = "/account/second-factor";
  private final OwnAccounts accounts;
  private final TurnOnSecondFactor turnOn;
  private final TurnOffSecondFactor turnOff;

  SecondFactorController(
      OwnAccounts accounts, TurnOnSecondFactor turnOn, TurnOffSecondFactor turnOff) {
    this.accounts = accounts;
    this.turnOn = turnOn;
    this.turnOff = turnOff;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    OwnAccountAccess.hasPassword(actor).orThrow();
    return page(model, actor, new Problems());
  }

  @PostMapping
  String begin(Actor actor, HttpServletRequest request) {
    turnOn.begin(actor);
    return SeeOther.to(request, PAGE, "");
  }

  /** The recovery codes are this answer and stand nowhere else. */
  @PostMapping("/confirm")
  String confirm(
      Actor actor,
      @RequestParam(defaultValue = "") String code,
      Model model,
      HttpServletResponse response) {
    try {
      model.addAttribute("codes", turnOn.confirm(actor, code));
      return "identity/recoveryCodes";
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, actor, invalid.problems());
    }
  }

  @PostMapping("/off")
  String off(
      Actor actor,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String code,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      turnOff.turnOff(actor, password, code);
      return SeeOther.to(request, "/account", "动态口令已关闭，登录只需要账号和密码。");
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return page(model, actor, invalid.problems());
    }
  }

  private String page(Model model, Actor actor, Problems problems) {
    model.addAttribute("model", accounts.of(actor));
    model.addAttribute("problems", problems);
    return "identity/secondFactor";
  }
}
