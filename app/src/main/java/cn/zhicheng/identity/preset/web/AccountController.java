package cn.zhicheng.identity.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.preset.OwnAccounts;
import cn.zhicheng.identity.preset.access.OwnAccountAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 「账号与安全」 of preset accounts. */
@Controller
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER, Role.OPS})
class AccountController {
  private final OwnAccounts accounts;

  AccountController(OwnAccounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/account")
  String show(Actor actor, Model model) {
    OwnAccountAccess.hasPassword(actor).orThrow();
    model.addAttribute("model", new AccountPage(accounts.of(actor), actor));
    return "identity/account";
  }
}
