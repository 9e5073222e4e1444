package cn.zhicheng.journeys.pages;

import cn.zhicheng.journeys.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** From the first page through one of the three doors (FAQ-P1, FAQ-U1). */
public final class SignOnPage {
  /** Every demo account has it. */
  public static final String PASSWORD = "anhui2026";

  private final Visitor visitor;

  private SignOnPage(Visitor visitor) {
    this.visitor = visitor;
  }

  /** First page, 「职称申报」, the three doors. */
  public static SignOnPage open(Visitor visitor) {
    visitor.go("/");
    visitor.arrive("专业技术人员综合管理服务平台");
    visitor
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^职称申报")))
        .click();
    return at(visitor);
  }

  /** Already before the three doors. */
  public static SignOnPage at(Visitor visitor) {
    visitor.arrive("登录");
    return new SignOnPage(visitor);
  }

  /** 「个人登录」, 「前往安徽政务网」, 「个人用户」. */
  public void asPerson(String account) {
    toPortal().password(account, PASSWORD);
  }

  /** 「单位登录」, 「前往政务网」, 「法人用户」. */
  public void asUnit(String account) {
    toPortalAsUnit().password(account, PASSWORD);
  }

  /** 「内置单位登录」. */
  public void asPreset(String account) {
    visitor.follow("账号密码登录");
    visitor.arrive("内置单位登录");
    type(account);
    visitor.arrive("任务中心");
  }

  /** 「内置单位登录」 of who runs the system. */
  public void asOperations(String account) {
    visitor.follow("账号密码登录");
    visitor.arrive("内置单位登录");
    type(account);
    visitor.arrive("账号申请");
  }

  /** As far as the portal's own door for persons. */
  public PortalDoor toPortal() {
    visitor.press("前往安徽政务网");
    return new PortalDoor(visitor, "个人用户");
  }

  /** As far as the portal's own door for legal persons. */
  public PortalDoor toPortalAsUnit() {
    visitor.press("前往政务网");
    return new PortalDoor(visitor, "法人用户");
  }

  private void type(String account) {
    visitor.fill("账号", account);
    visitor.fill("密码", PASSWORD);
    visitor.press("登录");
  }
}
