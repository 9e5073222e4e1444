package cn.zhicheng.journeys;

import cn.zhicheng.journeys.Stage.Door;
import cn.zhicheng.journeys.pages.ApplicationAuditPage;
import cn.zhicheng.journeys.pages.ApplicationPage;
import cn.zhicheng.journeys.pages.AskedReturnPage;
import cn.zhicheng.journeys.pages.FlowPage;
import cn.zhicheng.journeys.pages.PlanDeskPage;
import cn.zhicheng.journeys.pages.PlanPage;
import cn.zhicheng.journeys.pages.SignOnPage;
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
 * An engineer of a company: plans copied and approved, an application without posts and without a
 * department, and a return that the person asks for instead of telephoning.
 */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class StoryOfTheEngineerTest {
  private static final String PERSON = "姚珺";
  private static final String SUMMARY = "专业技术工作总结";
  private static final String REASON = "工作总结漏写了 2025 年的项目，需要补充。";

  private Visitor person;
  private Visitor company;
  private Visitor province;
  private Visitor city;
  private Visitor organiser;

  @BeforeAll
  void everybodySitsAtABrowser(Door door) {
    person = door.enter("工程师", Screen.PHONE);
    company = door.enter("企业", Screen.DESK);
    province = door.enter("省人社厅", Screen.DESK);
    city = door.enter("市人社局工程", Screen.DESK);
    organiser = door.enter("工程评委会", Screen.DESK);
  }

  @Test
  @Order(1)
  @DisplayName("省人社厅批准工程系列中级评审计划，发布后人人可见，灰色按钮写明原因")
  void theBureauApprovesAPlan() {
    SignOnPage.open(province).asPreset("anhui-rst");
    PlanDeskPage.open(province, "待审批", "工程系列中级职称评审计划").sees("办理记录").approve();
    SignOnPage.open(person).asPerson("yaojun");
    person.arrive("个人中心");
    PlanPage.open(person, "工程系列中级职称评审计划").refuses("每个申报年度只能申报一次");
  }

  @Test
  @Order(2)
  @DisplayName("评委会组建单位把高级评审计划复制为下一年度的草稿")
  void theOrganiserCopiesThePlan() {
    SignOnPage.open(organiser).asPreset("gongcheng-pwh");
    PlanDeskPage.open(organiser, "已发布", "工程系列高级职称评审计划").copy();
  }

  @Test
  @Order(3)
  @DisplayName("姚珺撤回过，在手机上接着填报并重新提交")
  void thePersonGoesOnAndSubmits() {
    ApplicationPage.reopen(person, "填报")
        .write(SUMMARY, SUMMARY, "从事建设工程造价十二年，主持全过程造价咨询八项。")
        .submit();
    FlowPage.open(person).isAt("用人单位审核", "巢云");
  }

  @Test
  @Order(4)
  @DisplayName("企业没有岗位核准：填写单位公示和意见即可审核通过")
  void theCompanyPassesWithoutPosts() {
    SignOnPage.open(company).asUnit("chaoyun-jianshe");
    ApplicationAuditPage.open(company, PERSON)
        .seesNoPosts()
        .notice(Papers.scan("推荐意见", "同意推荐申报高级工程师。"))
        .pass("材料真实，同意推荐。");
    FlowPage.open(person).isAt("市人社部门审核", "合肥市人力资源和社会保障局").says("材料真实，同意推荐。");
  }

  @Test
  @Order(5)
  @DisplayName("姚珺发现漏写，申请退回；市人社局同意，退回直接到本人")
  void thePersonAsksForAReturnAndTheBureauAgrees() {
    FlowPage.open(person);
    AskedReturnPage.ask(person, SUMMARY, REASON);
    SignOnPage.open(city).asPreset(Cast.CITY_BUREAU);
    ApplicationAuditPage.open(city, PERSON).sees("申报人申请退回");
    AskedReturnPage.agree(city, REASON);
  }

  @Test
  @Order(6)
  @DisplayName("姚珺补充后重新提交，企业看到改动，从用人单位起逐级再审")
  void everyLevelIsClimbedAgain() {
    ApplicationPage.reopen(person, "填报")
        .write(SUMMARY, SUMMARY, "从事建设工程造价十二年，主持全过程造价咨询九项。")
        .submit();
    ApplicationAuditPage.open(company, PERSON)
        .seesChange(SUMMARY, "八", "九项")
        .notice(Papers.scan("推荐意见", "同意推荐申报高级工程师。"))
        .pass("已核对修改内容，同意推荐。");
    FlowPage.open(person).isAt("市人社部门审核", "合肥市人力资源和社会保障局").says("第 2 次提交");
  }
}
