package cn.zhicheng.identity.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.preset.AccountDirectory;
import cn.zhicheng.identity.preset.PresetAccount;
import cn.zhicheng.identity.preset.PresetAccountState;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「内置账号」: the accounts a bureau or operations keep. */
@Controller
@Audience({Role.BUREAU, Role.OPS})
class PresetAccountListController {
  private final AccountDirectory accounts;
  private final Clock clock;

  PresetAccountListController(AccountDirectory accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @GetMapping("/preset-accounts")
  String list(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable PresetAccountState state,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    Slice<PresetAccount> page = accounts.page(actor, q, state, after);
    var rows = page.rows().stream().map(this::row).toList();
    model.addAttribute(
        "model", new PresetAccountList(q, state, new Slice<>(rows, page.next()), after));
    return "identity/presetAccounts";
  }

  private PresetAccountList.Row row(PresetAccount account) {
    var state = account.state(clock.instant(), ProvinceTime.today(clock));
    return new PresetAccountList.Row(
        "/preset-accounts/" + account.id(),
        account.loginName(),
        account.holder(),
        account.bodies(),
        account.roles(),
        PresetAccountList.tone(state),
        state.label(),
        account.lastSignOn() == null ? "从未登录" : ProvinceTime.minute(account.lastSignOn()));
  }
}
