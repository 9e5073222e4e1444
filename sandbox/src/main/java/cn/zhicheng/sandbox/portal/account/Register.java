package cn.zhicheng.sandbox.portal.account;

import cn.zhicheng.sandbox.portal.Duplicate;
import cn.zhicheng.sandbox.portal.PortalAccounts;
import cn.zhicheng.sandbox.portal.sms.SmsCodes;
import cn.zhicheng.sandbox.portal.sms.SmsMatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Opens an account (FAQ-P4). What others have already is told only to who proved a mobile by SMS
 * and made no other mistake, so that the page is no register of who has an account.
 */
@Component
@Profile("portal")
class Register {
  private final RegistrationCheck check;
  private final PortalAccounts accounts;
  private final SmsCodes codes;

  Register(RegistrationCheck check, PortalAccounts accounts, SmsCodes codes) {
    this.check = check;
    this.accounts = accounts;
    this.codes = codes;
  }

  /** What is wrong, by field; nothing: the account is open. */
  Map<String, String> register(RegistrationForm form) {
    Map<String, String> problems = check.problems(form);
    if (!problems.isEmpty()) {
      return problems;
    }
    var taken = new LinkedHashMap<String, String>();
    for (Duplicate one : accounts.register(form.user(), form.password())) {
      switch (one) {
        case ACCOUNT -> taken.put("account", "这个登录名已被使用，请换一个。");
        case ID_NUMBER -> taken.put("idNumber", "这个身份证号已注册过账号，请直接登录；忘记密码可以找回。");
        case USCC -> taken.put("uscc", "这个统一社会信用代码已注册过账号，请直接登录；忘记密码可以找回。");
        case MOBILE -> taken.put("mobile", "这个手机号已注册过个人账号，请直接登录或换一个手机号。");
      }
    }
    if (taken.isEmpty()) {
      codes.spend(form.mobile(), SmsMatter.REGISTER);
    }
    return taken;
  }
}
