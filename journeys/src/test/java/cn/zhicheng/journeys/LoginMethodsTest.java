package cn.zhicheng.journeys;

import cn.zhicheng.journeys.Stage.Door;
import cn.zhicheng.journeys.pages.PortalDoor;
import cn.zhicheng.journeys.pages.RegisterPersonPage;
import cn.zhicheng.journeys.pages.SignOnPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every way through the portal's two boxes into the product (FAQ-P1 to P6, FAQ-U1, U2, U7). */
@ExtendWith(Stage.class)
class LoginMethodsTest {
  private static final String PERSON = "linruoxi";
  private static final String UNIT = "yunxi-xiaoxue";
  private static final String UNIT_NAME = "合肥市蜀山区云溪小学";
  private static final String HANDLER = "许静怡";
  private static final String FRESH = "Huangshan2026";
  private Visitor visitor;
  private Visitor phone;

  @BeforeEach
  void enter(Door door) {
    visitor = door.enter("登录", Screen.DESK);
    phone = door.enter("登录手机", Screen.PHONE);
  }

  @Test
  @DisplayName("个人用户：账号密码")
  void aPersonByPassword() {
    SignOnPage.open(visitor).asPerson(PERSON);
    visitor.arrive("个人中心");
  }

  @Test
  @DisplayName("个人用户：支付宝扫码")
  void aPersonByAlipay() {
    PortalDoor portal = SignOnPage.open(visitor).toPortal();
    var app = portal.scan(phone);
    visitor.sees("已扫码，请在手机上确认");
    app.belongsTo(PERSON).confirm();
    visitor.arrive("个人中心");
  }

  @Test
  @DisplayName("手机上取消，或二维码失效：点击刷新再扫")
  void aCodeThatCameToNothing() {
    PortalDoor portal = SignOnPage.open(visitor).toPortal();
    portal.scan(phone).belongsTo(PERSON).cancel();
    visitor.sees("已在手机上取消");
    portal.refresh();
    portal.openInAnotherWindow();
    visitor.sees("二维码已过期");
    portal.refresh();
    portal.scan(phone).confirm();
    visitor.arrive("个人中心");
  }

  @Test
  @DisplayName("法人用户：账号密码")
  void aUnitByPassword() {
    SignOnPage.open(visitor).asUnit(UNIT);
    visitor.arrive("任务中心");
  }

  @Test
  @DisplayName("单位登录：个人账号被请回「个人登录」")
  void aPersonalAccountAtTheDoorOfUnits() {
    SignOnPage.open(visitor).toPortalAsUnit().otherBox("个人用户").password("luojing", "anhui2026");
    visitor.arrive("登录");
    visitor.sees("您使用的是个人账号。「单位登录」需要法人账号；个人请点「个人登录」。");
  }

  @Test
  @DisplayName("法人用户：支付宝扫码")
  void aUnitByAlipay() {
    PortalDoor portal = SignOnPage.open(visitor).toPortalAsUnit();
    portal.scan(phone).belongsTo(UNIT).choose(UNIT_NAME).confirm();
    visitor.arrive("任务中心");
  }

  @Test
  @DisplayName("法人用户：电子营业执照")
  void aUnitByItsLicence() {
    PortalDoor portal = SignOnPage.open(visitor).toPortalAsUnit();
    var app = portal.scanLicence(phone);
    visitor.sees("已扫码，请在手机上确认");
    app.belongsTo(UNIT).choose(HANDLER).confirm();
    visitor.arrive("任务中心");
  }

  @Test
  @DisplayName("账号密码错误：忘记密码或 12345")
  void aWrongPassword() {
    PortalDoor portal = SignOnPage.open(visitor).toPortal();
    portal.wrongPassword(PERSON);
    portal.password(PERSON, SignOnPage.PASSWORD);
    visitor.arrive("个人中心");
  }

  @Test
  @DisplayName("注册政务服务网账号，再点「个人登录」进入个人注册")
  void somebodyNewRegisters() {
    SignOnPage.open(visitor)
        .toPortal()
        .register("柳如烟", "340122199206061232", "13912340077", "liuruyan", FRESH);
    visitor.sees("「个人登录」");
    visitor.follow("回到平台登录页");
    SignOnPage.at(visitor).toPortal().password("liuruyan", FRESH);
    new RegisterPersonPage(visitor);
    visitor.sees("柳如烟");
  }

  @Test
  @DisplayName("忘记密码：短信验证码、新密码、进入")
  void aForgottenPassword() {
    PortalDoor portal = SignOnPage.open(visitor).toPortal();
    portal.forgot("fangzhiyuan", "13800000003", FRESH);
    portal.password("fangzhiyuan", FRESH);
    new RegisterPersonPage(visitor);
    visitor.sees("方志远");
  }

  @Test
  @DisplayName("伪造的返回地址被拒绝")
  void aForgedAnswerIsRefused() {
    SignOnPage.open(visitor).toPortal();
    visitor.go("/login/oauth2/code/gov?code=stolen&state=forged");
    visitor.arrive("登录");
    visitor.sees("政务服务网登录没有完成");
    visitor.go("/me");
    visitor.arrive("登录");
  }
}
