package cn.zhicheng.journeys.pages;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** 支付宝 or 电子营业执照 on the phone that scanned a code. */
public final class PhoneApp {
  private final Visitor phone;
  private final String app;

  PhoneApp(Visitor phone, String app) {
    this.phone = phone;
    this.app = app;
    phone.arrive(Pattern.compile("^" + app + " · "), app);
  }

  /** The app is used for the first time and asks whose phone this is. */
  public PhoneApp belongsTo(String account) {
    phone.page().locator("#account").fill(account);
    phone.fill("密码", SignOnPage.PASSWORD);
    phone.press("登录" + app);
    phone.sees("请求使用您的");
    return this;
  }

  /** One of the owner's units, or the holder of its licence. */
  public PhoneApp choose(String name) {
    phone.tick(AriaRole.RADIO, name);
    return this;
  }

  public void cancel() {
    phone.press("取消");
    phone.sees("已取消");
  }

  public void confirm() {
    phone.press("确认授权");
    phone.sees("已确认授权");
    phone.mustBeFaultless();
  }
}
