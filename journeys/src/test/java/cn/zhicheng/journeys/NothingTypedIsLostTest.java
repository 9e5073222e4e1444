package cn.zhicheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhicheng.journeys.Stage.Door;
import cn.zhicheng.journeys.pages.LibraryPage;
import cn.zhicheng.journeys.pages.SignOnPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drafts save themselves: a lost network, a second tab and a lost session lose no word. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class NothingTypedIsLostTest {
  private static final String SCHOOL = "池州学院";
  private Visitor teacher;

  @BeforeAll
  void sheSignsOn(Door door) {
    teacher = door.enter("录入业绩的教师", Screen.DESK);
    SignOnPage.open(teacher).asPerson("songning");
    teacher.arrive("个人中心");
  }

  @Test
  @Order(1)
  @DisplayName("离开一栏就自动保存，并说明保存的时间")
  void everyFieldIsSavedWhenItIsLeft() {
    LibraryPage.open(teacher).add("学历学位").with("学校名称", SCHOOL);
    teacher.leaveField();
    teacher.seesSaveState("草稿已自动保存");
    teacher.fill("学制", "四");
    teacher.leaveField();
    assertThat(teacher.page().locator("#f-length-error")).hasText("学制请填写数字。");
    teacher.fill("学制", "4");
    teacher.leaveField();
    assertThat(teacher.page().locator("#f-length-error")).hasCount(0);
  }

  @Test
  @Order(2)
  @DisplayName("选了学位才出现学位证书编号")
  void whatDependsOnAChoiceAppearsWithIt() {
    Locator number = teacher.page().getByLabel("学位证书编号");
    assertThat(number).isHidden();
    teacher.choose("学位", "学士");
    assertThat(number).isVisible();
  }

  @Test
  @Order(3)
  @DisplayName("断网时说明内容在本机，恢复后自动保存")
  void aLostNetworkIsWaitedFor() {
    teacher.seesSaveState("草稿已自动保存");
    teacher.page().context().setOffline(true);
    teacher.fill("所学专业", "小学教育");
    teacher.leaveField();
    teacher.seesSaveState("网络不通");
    teacher.page().context().setOffline(false);
    teacher.seesSaveState("草稿已自动保存");
    teacher.takeWrong();
  }

  @Test
  @Order(4)
  @DisplayName("另一个窗口改过，这边会说明，填写的内容还在")
  void aSecondTabIsToldAndKeepsItsText() {
    Page second = teacher.page().context().newPage();
    String list = teacher.page().url().replaceAll("/library/.*", "/library/EDUCATION");
    second.navigate(list);
    second
        .locator("tbody tr")
        .filter(new Locator.FilterOptions().setHasText(SCHOOL))
        .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
        .first()
        .click();
    second.getByRole(com.microsoft.playwright.options.AriaRole.LINK, link("修改")).click();
    assertThat(second.getByLabel("所学专业")).hasValue("小学教育");
    second.getByLabel("毕业证书编号").fill("1037012009");
    second.getByLabel("毕业证书编号").press("Tab");
    assertThat(second.locator("[data-save-state]")).containsText("草稿已自动保存");
    second.close();

    teacher.expectRefusals(409);
    teacher.fill("所学专业", "汉语言文学");
    teacher.leaveField();
    teacher.seesSaveState("没有自动保存");
    assertThat(teacher.field("所学专业")).hasValue("汉语言文学");
  }

  @Test
  @Order(5)
  @DisplayName("登录过期后重新登录，会提醒；打开同一份草稿，内容自动接上")
  void aLostSessionGivesTheTextBack() {
    LibraryPage.open(teacher).add("工作经历").with("工作单位", "合肥市云谷学校");
    teacher.leaveField();
    teacher.seesSaveState("草稿已自动保存");
    teacher.page().context().clearCookies();
    teacher.fill("证明人", "安然");
    teacher.leaveField();
    teacher.seesSaveState("登录已过期");
    teacher.takeWrong();

    SignOnPage.open(teacher).asPerson("songning");
    teacher.arrive("个人中心");
    teacher.sees("没有保存到服务器的内容");
    teacher.page().locator(".notice a", withText("新增工作经历")).click();
    assertThat(teacher.field("证明人")).hasValue("安然");
    assertThat(teacher.field("工作单位")).hasValue("合肥市云谷学校");
    teacher.seesSaveState("草稿已自动保存");
  }

  @Test
  @Order(6)
  @DisplayName("弹窗里的内容没有通过时，弹窗重新打开，错误写在旁边")
  void aDialogThatWasRefusedComesBackOpen(Door door) {
    Visitor operator = door.enter("系统运维", Screen.DESK);
    SignOnPage.open(operator).asOperations("yunwei");
    operator.go("/operations/erasures");
    operator.follow("办理");
    operator.press("不同意");
    operator.expectRefusals(422);
    operator.press("答复");
    Locator dialog = operator.page().locator("#refuse");
    assertThat(dialog).isVisible();
    assertThat(dialog).containsText("请写明原因，申请人会看到。");
    assertThat(dialog.getByLabel("原因")).isFocused();
    operator.takeWrong();
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.LocatorOptions withText(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }
}
