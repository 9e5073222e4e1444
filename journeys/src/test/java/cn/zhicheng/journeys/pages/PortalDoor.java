package cn.zhicheng.journeys.pages;

import cn.zhicheng.journeys.Visitor;
import java.net.URI;
import java.util.regex.Pattern;

/** The sign-in page of the government portal's stand-in (FAQ-P3, FAQ-P4, FAQ-P6, FAQ-U2). */
public final class PortalDoor {
  private static final Pattern CODE = Pattern.compile("验证码 (\\d{6})，");
  private final Visitor visitor;
  private final String box;

  PortalDoor(Visitor visitor, String box) {
    this.visitor = visitor;
    this.box = box;
    visitor.sees("安徽政务服务网");
    visitor.arrive(box + "登录");
  }

  public void password(String account, String password) {
    visitor.fill("账号", account);
    visitor.fill("密码", password);
    visitor.press("登录");
  }

  /** Changes to the other of the two boxes. */
  public PortalDoor otherBox(String other) {
    visitor.follow(other);
    return new PortalDoor(visitor, other);
  }

  /** Stays at the door and says why. */
  public void wrongPassword(String account) {
    visitor.expectRefusals(422);
    password(account, "wrong");
    visitor.arrive(box + "登录");
    visitor.sees("账号或密码错误");
    visitor.sees("忘记密码");
    visitor.sees("12345");
  }

  /** The phone reads the code on this page and shows what its app asks. */
  public PhoneApp scan(Visitor phone) {
    return openOnPhone(phone, "支付宝");
  }

  /** The phone reads the licence's code. */
  public PhoneApp scanLicence(Visitor phone) {
    visitor.follow("电子营业执照");
    visitor.arrive(box + "登录");
    return openOnPhone(phone, "电子营业执照");
  }

  public PhoneApp openOnPhone(Visitor phone, String app) {
    phone.page().navigate(visitor.page().locator("[data-phone]").getAttribute("href"));
    return new PhoneApp(phone, app);
  }

  /** A new code in place of one that is worth nothing any more. */
  public void refresh() {
    visitor.follow("点击刷新");
    visitor.sees("2 分钟内有效");
  }

  /** The same browser shows the other box too: there is one code per browser. */
  public void openInAnotherWindow() {
    try (var other = visitor.page().context().newPage()) {
      other.navigate(URI.create(visitor.page().url()).resolve("/login?kind=legal").toString());
    }
  }

  /** Another page of the portal, by its path. */
  public void go(String path) {
    visitor.page().navigate(URI.create(visitor.page().url()).resolve(path).toString());
  }

  /** 「注册」 as far as the last page. */
  public void register(
      String name, String idNumber, String mobile, String account, String password) {
    visitor.follow("注册");
    visitor.arrive(box + "注册");
    visitor.fill("真实姓名", name);
    visitor.fill("身份证号", idNumber);
    visitor.fill("手机号", mobile);
    visitor.press("获取验证码");
    visitor.sees("验证码已发送");
    visitor.fill("短信验证码", code(mobile));
    visitor.fill("登录名", account);
    visitor.fill("密码", password);
    visitor.fill("确认密码", password);
    visitor.press("注册");
    visitor.arrive("注册成功");
  }

  /** 「忘记密码」 as far as the door again. */
  public void forgot(String account, String mobile, String password) {
    visitor.follow("忘记密码");
    visitor.arrive("忘记密码");
    visitor.fill("登录名或手机号", account);
    visitor.press("获取验证码");
    visitor.arrive("设置新密码");
    visitor.fill("短信验证码", code(mobile));
    visitor.fill("新密码", password);
    visitor.fill("确认新密码", password);
    visitor.press("设置新密码");
    visitor.arrive("密码已修改");
    visitor.follow("去登录");
    visitor.arrive(box + "登录");
  }

  /** Reads the newest SMS in another window. */
  private String code(String mobile) {
    try (var inbox = visitor.page().context().newPage()) {
      inbox.navigate(URI.create(visitor.page().url()).resolve("/sms?mobile=" + mobile).toString());
      var code = CODE.matcher(inbox.locator(".messages li").first().innerText());
      if (!code.find()) {
        throw new AssertionError("No code was sent to " + mobile);
      }
      return code.group(1);
    }
  }
}
