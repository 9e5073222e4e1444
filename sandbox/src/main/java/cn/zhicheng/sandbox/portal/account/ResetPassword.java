package cn.zhicheng.sandbox.portal.account;

import cn.zhicheng.sandbox.portal.PortalAccounts;
import cn.zhicheng.sandbox.portal.PortalUser;
import cn.zhicheng.sandbox.portal.sms.SmsCodes;
import cn.zhicheng.sandbox.portal.sms.SmsMatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A new password for who can read the account's SMS (FAQ-P6, FAQ-U7). The answers are the same
 * whether or not there is such an account.
 */
@Component
@Profile("portal")
class ResetPassword {
  private final PortalAccounts accounts;
  private final SmsCodes codes;

  ResetPassword(PortalAccounts accounts, SmsCodes codes) {
    this.accounts = accounts;
    this.codes = codes;
  }

  /** Sends a code, if there is such an account and its last code is a minute old. */
  void sendCode(Forgotten whose) {
    account(whose).ifPresent(user -> codes.send(user.mobile(), SmsMatter.RESET));
  }

  /** What is wrong, by field; nothing: the new password holds and the account is not locked. */
  Map<String, String> reset(Forgotten whose, String code, NewPassword fresh) {
    Optional<PortalUser> user = account(whose);
    var problems = new LinkedHashMap<String, String>();
    if (user.filter(known -> codes.right(known.mobile(), SmsMatter.RESET, code)).isEmpty()) {
      problems.put("code", "验证码错误或已失效，请核对短信或重新获取。");
    }
    fresh.check(whose.typed(), problems);
    if (problems.isEmpty()) {
      user.ifPresent(known -> {
        accounts.changePassword(known, fresh.password());
        codes.spend(known.mobile(), SmsMatter.RESET);
      });
    }
    return problems;
  }

  private Optional<PortalUser> account(Forgotten whose) {
    return accounts.find(whose.kind(), whose.typed());
  }
}
