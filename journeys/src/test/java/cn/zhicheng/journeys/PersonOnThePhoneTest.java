package cn.zhicheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhicheng.journeys.Stage.Door;
import cn.zhicheng.journeys.pages.FlowPage;
import cn.zhicheng.journeys.pages.LibraryPage;
import cn.zhicheng.journeys.pages.PlanPage;
import cn.zhicheng.journeys.pages.RegisterPersonPage;
import cn.zhicheng.journeys.pages.SignOnPage;
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

/**
 * The individual's part at 390 pixels, by touch: a newcomer who has no unit yet, then somebody who
 * is ready to apply. Nothing may need scrolling sideways.
 */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PersonOnThePhoneTest {
  private static final String UNREGISTERED = "宣城市宣州区向阳小学";
  private Visitor newcomer;
  private Visitor applicant;

  @BeforeAll
  void bothTakeOutTheirPhones(Door door) {
    newcomer = door.enter("手机新人", Screen.PHONE);
    applicant = door.enter("手机申报人", Screen.PHONE);
  }

  @Test
  @Order(1)
  @DisplayName("胡㛃在手机上登录注册，查不到单位，关闭搜索框，选“否”登记单位名称，再邀请单位注册")
  void theNewcomerRegistersWithoutUnit() {
    SignOnPage.open(newcomer).asPerson(Cast.NEWCOMER);
    newcomer.sees(Cast.NEWCOMER_NAME);
    new RegisterPersonPage(newcomer)
        .personal("汉族", "2001-07", "中小学教师")
        .looksInVainFor(UNREGISTERED)
        .still("参加工作时间", "2001-07")
        .withoutUnit()
        .waitFor(UNREGISTERED)
        .submit();
    newcomer.follow("邀请单位注册");
    newcomer.arrive("变更单位");
    assertThat(newcomer.field("邀请单位注册"))
        .hasValue(Pattern.compile(UNREGISTERED + ".*1 人在平台上等待", Pattern.DOTALL));
  }

  @Test
  @Order(2)
  @DisplayName("业绩可以先录入草稿，提交按钮是灰的并说明原因")
  void theNewcomerKeepsADraftAndIsToldWhySheMayNotSubmit() {
    LibraryPage.open(newcomer)
        .add("学历学位")
        .with("学校名称", "宣城师范学校")
        .with("所学专业", "普师")
        .chosen("学历", "中专")
        .chosen("学习形式", "全日制")
        .with("入学年月", "1995-09")
        .with("毕业年月", "1998-07")
        .with("毕业证书编号", "9803421")
        .attached("毕业证书", Papers.scan("毕业证书", "宣城师范学校"))
        .refusesToSubmit("单位")
        .save("宣城师范学校");
    LibraryPage.open(newcomer).counts("学历学位", "草稿");
    PlanPage.open(newcomer, Cast.PLAN).refuses("单位");
  }

  @Test
  @Order(3)
  @DisplayName("罗婧文在手机上申报高级教师并提交")
  void somebodyReadyAppliesByPhone() {
    SignOnPage.open(applicant).asPerson(Cast.READY_TO_APPLY);
    applicant.arrive("个人中心");
    PlanPage.open(applicant, Cast.PLAN)
        .apply("高级教师", "地理", "正常申报")
        .write("基本信息", "现从事何种专业技术工作", "中学地理教学")
        .write("专业技术工作总结", "专业技术工作总结", "从事中学地理教学十五年，任备课组长六年。")
        .takeAll("学历学位")
        .takeAll("专业技术资格")
        .takeAll("工作经历")
        .takeAll("继续教育")
        .takeAll("论文")
        .photo(Papers.portrait())
        .submit();
    FlowPage.open(applicant).isAt("用人单位审核", "");
  }
}
