package cn.zhicheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhicheng.journeys.Stage.Door;
import cn.zhicheng.journeys.pages.LibraryPage;
import cn.zhicheng.journeys.pages.SignOnPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** More people than the server serves: whoever fills in a form keeps it, and it arrives later. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class TheLastDayLosesNothingTest {
  private static final Integer BUSY = 503;
  private Visitor teacher;
  private String draft = "";

  @BeforeAll
  void sheSignsOn(Door door) {
    teacher = door.enter("最后一天的教师", Screen.DESK);
    SignOnPage.open(teacher).asPerson("songning");
    teacher.arrive("个人中心");
  }

  @Test
  @Order(1)
  @DisplayName("系统繁忙时内容留在本机，缓过来后自动保存，不用再点")
  void whatCannotBeSavedNowIsSavedByItselfLater() {
    LibraryPage.open(teacher).add("工作经历").with("工作单位", "合肥市云谷学校");
    teacher.leaveField();
    teacher.seesSaveState("草稿已自动保存");
    // The address is the draft's now: a reload shows it and begins no second one.
    assertThat(teacher.page()).hasURL(Pattern.compile(".*/library/entries/[^/]+/edit"));
    draft = teacher.page().url().replaceAll("^https?://[^/]+", "");
    teacher.expectRefusals(BUSY);
    try (var crowd = CrowdAtTheDoor.gather(teacher.home())) {
      teacher.fill("证明人", "安然");
      teacher.leaveField();
      teacher.seesSaveState("系统繁忙，内容已保存在本机，稍后自动重试");
    }
    teacher.seesSaveState("草稿已自动保存");
    teacher.page().reload();
    assertThat(teacher.field("证明人")).hasValue("安然");
    assertThat(notice()).hasCount(0);
  }

  @Test
  @Order(2)
  @DisplayName("繁忙时点保存：留在本页等待，轮到后自动提交")
  void aFormWaitsOnItsPageUntilItIsLetIn() {
    teacher.expectRefusals(BUSY);
    try (var crowd = CrowdAtTheDoor.gather(teacher.home())) {
      teacher.press("保存草稿");
      teacher.sees("系统繁忙，还没有提交。填写的内容保存在本机");
      assertThat(teacher.page()).hasURL(Pattern.compile(".*" + draft));
    }
    teacher.arrive(Pattern.compile("合肥市云谷学校.*"), "等待之后保存成功");
  }

  @Test
  @Order(3)
  @DisplayName("关掉页面再打开，没保存的内容自动接上；在别的页面也会提醒")
  void aClosedTabIsTakenUpWhereItEnded() {
    teacher.go(draft);
    teacher.expectRefusals(BUSY);
    try (var crowd = CrowdAtTheDoor.gather(teacher.home())) {
      teacher.fill("证明人", "安然老师");
      teacher.leaveField();
      teacher.seesSaveState("系统繁忙");
      // Leaves without the question: as if the browser had been ended.
      Page tab = teacher.page().context().newPage();
      tab.navigate(teacher.home() + "/library");
      assertThat(tab.locator(".notice", text("没有保存到服务器的内容"))).isVisible();
      tab.close();
    }
    Page again = teacher.page().context().newPage();
    teacher.page().close(new Page.CloseOptions().setRunBeforeUnload(false));
    again.navigate(teacher.home() + draft);
    assertThat(again.getByLabel(Pattern.compile("^\\s*证明人"))).hasValue("安然老师");
    assertThat(again.locator("[data-save-state]")).containsText("草稿已自动保存");
    again.reload();
    assertThat(again.getByLabel(Pattern.compile("^\\s*证明人"))).hasValue("安然老师");
    assertThat(again.locator("form .notice")).hasCount(0);
    teacher.goOnIn(again);
  }

  @Test
  @Order(4)
  @DisplayName("同一台电脑换了账号：看不到别人没保存的内容，本人回来还在")
  void nobodyElseSeesIt() {
    teacher.go(draft);
    teacher.page().context().setOffline(true);
    teacher.fill("证明人", "只给宋宁看");
    teacher.leaveField();
    teacher.seesSaveState("网络不通");
    teacher.page().context().clearCookies();
    teacher.takeWrong();
    Page other = teacher.page().context().newPage();
    teacher.page().close(new Page.CloseOptions().setRunBeforeUnload(false));
    teacher.page().context().setOffline(false);
    teacher.goOnIn(other);
    teacher.takeWrong();

    SignOnPage.open(teacher).asPerson(Cast.READY_TO_APPLY);
    teacher.arrive("个人中心");
    LibraryPage.open(teacher).add("工作经历");
    assertThat(teacher.field("证明人")).hasValue("");
    assertThat(notice()).hasCount(0);
    teacher.go("/library");
    assertThat(teacher.page().locator(".notice", text("没有保存到服务器"))).hasCount(0);

    teacher.page().context().clearCookies();
    SignOnPage.open(teacher).asPerson("songning");
    teacher.arrive("个人中心");
    teacher.go(draft);
    assertThat(teacher.field("证明人")).hasValue("只给宋宁看");
    teacher.seesSaveState("草稿已自动保存");
  }

  @Test
  @Order(5)
  @DisplayName("服务器上的内容更新：由本人选择留用哪一份")
  void aNewerVersionIsAChoice(Door door) {
    teacher.go(draft);
    teacher.page().context().setOffline(true);
    teacher.fill("证明人", "本机写的");
    teacher.leaveField();
    teacher.seesSaveState("网络不通");

    Visitor elsewhere = door.enter("另一台电脑", Screen.DESK);
    SignOnPage.open(elsewhere).asPerson("songning");
    elsewhere.arrive("个人中心");
    elsewhere.go(draft);
    elsewhere.fill("证明人", "另一台电脑写的");
    elsewhere.page().locator(":focus").press("Tab");
    assertThat(elsewhere.page().locator("[data-save-state]")).containsText("草稿已自动保存");

    Page again = teacher.page().context().newPage();
    teacher.page().close(new Page.CloseOptions().setRunBeforeUnload(false));
    teacher.page().context().setOffline(false);
    teacher.goOnIn(again);
    teacher.takeWrong();
    teacher.go(draft);
    teacher.sees("在那以后，这份内容又在别处修改过");
    assertThat(teacher.field("证明人")).hasValue("另一台电脑写的");
    teacher.press("用本机保留的内容");
    assertThat(teacher.field("证明人")).hasValue("本机写的");
    teacher.seesSaveState("草稿已自动保存");
  }

  @Test
  @Order(6)
  @DisplayName("没有脚本帮忙的表单：看到排队页，回来就能再提交")
  void aFormWithoutScriptIsAnsweredWithTheWaitingPage(Door door) {
    Visitor official = door.enter("最后一天的审核人", Screen.PHONE);
    official.go("/login/preset");
    official.fill("账号", Cast.DEPARTMENT_A);
    official.fill("密码", SignOnPage.PASSWORD);
    official.expectRefusals(BUSY);
    try (var crowd = CrowdAtTheDoor.gather(official.home())) {
      official.press("登录");
      official.arrive("访问的人较多，正在排队");
      official.sees("回到填写的页面");
    }
    official.arrive("内置单位登录");
  }

  private Locator notice() {
    return teacher.page().locator("form .notice");
  }

  private static Page.LocatorOptions text(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }
}
