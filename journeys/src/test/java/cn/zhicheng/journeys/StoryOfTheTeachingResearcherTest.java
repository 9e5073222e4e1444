package cn.zhicheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.journeys.Stage.Door;
import cn.zhicheng.journeys.pages.AchievementAuditPage;
import cn.zhicheng.journeys.pages.ApplicationAuditPage;
import cn.zhicheng.journeys.pages.ApplicationPage;
import cn.zhicheng.journeys.pages.BindingAuditPage;
import cn.zhicheng.journeys.pages.FlowPage;
import cn.zhicheng.journeys.pages.LibraryPage;
import cn.zhicheng.journeys.pages.PlanPage;
import cn.zhicheng.journeys.pages.PostApprovalPage;
import cn.zhicheng.journeys.pages.RecordPage;
import cn.zhicheng.journeys.pages.RegisterPersonPage;
import cn.zhicheng.journeys.pages.RegisterUnitPage;
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
 * FAQ-D5: a 教研员 of 蜀山区教体局 applies for 高级教师; her bureau is employer (unit account B) and department
 * (preset account A) at once. From the first page to the printed form, with one return.
 */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class StoryOfTheTeachingResearcherTest {
  private static final String SUMMARY = "专业技术工作总结";
  private static final String FIRST_SUMMARY = "从事小学语文教研工作十二年。";
  private static final String BETTER_SUMMARY = "从事小学语文教研工作十二年，近三年主持市级课题两项，指导青年教师九人。";
  private static final String PROBLEM = "请补充近三年的教研成果。";
  private static final String PAPER = "小学语文单元整体教学的区域实践";

  private Visitor person;
  private Visitor unit;
  private Visitor department;
  private Visitor district;
  private Visitor city;
  private Visitor organiser;

  @BeforeAll
  void everybodySitsAtABrowser(Door door) {
    person = door.enter("个人", Screen.DESK);
    unit = door.enter("单位B", Screen.DESK);
    department = door.enter("主管部门A", Screen.DESK);
    district = door.enter("区人社局", Screen.DESK);
    city = door.enter("市人社局", Screen.DESK);
    organiser = door.enter("评委会", Screen.DESK);
  }

  @Test
  @Order(1)
  @DisplayName("教体局用法人账号登录，注册为用人单位 B，属地蜀山区，主管部门 A")
  void theUnitRegisters() {
    SignOnPage.open(unit).asUnit(Cast.UNIT_B);
    new RegisterUnitPage(unit)
        .place("合肥市", "蜀山区", Cast.BODY)
        .about("事业单位", "周敏", "13800000011", "安徽省合肥市蜀山区潜山路 100 号")
        .submit();
  }

  @Test
  @Order(2)
  @DisplayName("王䶮用个人账号登录，注册并选择教体局")
  void thePersonRegisters() {
    SignOnPage.open(person).asPerson(Cast.WANG_YAN);
    person.sees(Cast.PERSON);
    new RegisterPersonPage(person)
        .personal("汉族", "2010-08", "中小学教师")
        .unit("蜀山区教育", Cast.BODY)
        .post("在编", "教研员", "教研室小学语文教研员，2014 年 9 月调入。")
        .submit();
    person.sees("待审核");
  }

  @Test
  @Order(3)
  @DisplayName("单位 B 审核通过人员注册")
  void theUnitApprovesThePerson() {
    BindingAuditPage.open(unit, Cast.PERSON).sees("教研员", "在编", "教研室小学语文教研员").approve("确为我局教研室人员。");
    person.menu("个人中心");
    person.arrive("个人中心");
    person.sees("已绑定");
  }

  @Test
  @Order(4)
  @DisplayName("王䶮录入学历、资格、工作经历、继续教育和论文并提交")
  void thePersonEntersHerLibrary() {
    StoryLibrary.enter(person, PAPER);
    LibraryPage.open(person).counts("学历学位", "待审核").counts("论文", "待审核");
  }

  @Test
  @Order(5)
  @DisplayName("单位 B 逐条审核论文，批量审核其余业绩")
  void theUnitAuditsTheLibrary() {
    AchievementAuditPage.open(unit).approve(PAPER, "原件已核对。").approveAll(4);
    LibraryPage.open(person).counts("学历学位", "已通过").counts("论文", "已通过");
  }

  @Test
  @Order(6)
  @DisplayName("王䶮打开计划，马上申报，选择高级教师，确认承诺，填写并提交")
  void thePersonApplies() {
    PlanPage.open(person, Cast.PLAN)
        .shows("您的申报将经过", Cast.BODY)
        .apply("高级教师", "教研", "正常申报")
        .sees("尚未上传电子照片")
        .write("基本信息", "现从事何种专业技术工作", "小学语文教研")
        .write(SUMMARY, SUMMARY, FIRST_SUMMARY)
        .takeAll("学历学位")
        .takeAll("专业技术资格")
        .takeAll("工作经历")
        .takeAll("继续教育")
        .takeAll("论文")
        .photo(Papers.portrait())
        .submit();
    FlowPage.open(person).isAt("用人单位审核", Cast.BODY);
    PlanPage.open(person, Cast.PLAN).refuses("每个申报年度只能申报一次");
  }

  @Test
  @Order(7)
  @DisplayName("没有岗位核准信息，单位 B 不能审核通过")
  void theUnitMayNotPassWithoutPostApproval() {
    ApplicationAuditPage.openTask(unit, Cast.PERSON)
        .sees(PAPER, FIRST_SUMMARY)
        .refusesToPass("事业单位须先在「管理设置」中填报");
  }

  @Test
  @Order(8)
  @DisplayName("单位 B 填报岗位核准信息后审核通过：占用岗位、说明、证明材料、意见")
  void theUnitFilesItsPostsAndPasses() {
    PostApprovalPage.add(unit)
        .posts("1", "3", "6", "4")
        .submit("2026 年度", Papers.scan("岗位核准表", "核准单位：合肥市蜀山区教育体育局", "副高级 3 个"));
    ApplicationAuditPage.open(unit, Cast.PERSON)
        .sees("核准副高级岗位 3 个")
        .post(true, "占用副高级空岗 1 个。", Papers.scan("公示证明", "经公示五个工作日无异议。"))
        .pass("材料真实，同意推荐申报。");
    FlowPage.open(person).isAt("县级业务主管部门审核", Cast.BODY).says("材料真实，同意推荐申报。");
  }

  @Test
  @Order(9)
  @DisplayName("主管部门 A、区人社局审核通过，市人社局标记问题后退回")
  void theCityBureauReturns() {
    pass(department, Cast.DEPARTMENT_A, "同意上报区人社局。");
    FlowPage.open(person).isAt("县区人社部门审核", "蜀山区人力资源和社会保障局");
    pass(district, Cast.DISTRICT_BUREAU, "同意上报市人社局。");
    FlowPage.open(person).isAt("市人社部门审核", "合肥市人力资源和社会保障局");
    SignOnPage.open(city).asPreset(Cast.CITY_BUREAU);
    ApplicationAuditPage.open(city, Cast.PERSON)
        .seesNothingChangedBefore()
        .mark(SUMMARY, "填写有误", PROBLEM)
        .giveBack("工作总结过于简略，请修改后重新提交。");
  }

  @Test
  @Order(10)
  @DisplayName("王䶮看到退回和标记，修改一处后重新提交")
  void thePersonRepairsAndSubmitsAgain() {
    RecordPage.open(person).sees("已退回修改");
    FlowPage.open(person).says("工作总结过于简略", "退回");
    ApplicationPage.reopen(person, "填报")
        .sees("工作总结过于简略，请修改后重新提交。", PROBLEM, "待修改")
        .write(SUMMARY, SUMMARY, BETTER_SUMMARY)
        .sees("已处理")
        .submit();
    FlowPage.open(person).isAt("用人单位审核", Cast.BODY).says("第 2 次提交", "第 1 次提交");
  }

  @Test
  @Order(11)
  @DisplayName("单位 B、A、区、市逐级再审，看到改了什么")
  void everyLevelAuditsAgainAndSeesTheDifference() {
    ApplicationAuditPage.open(unit, Cast.PERSON)
        .seesChange(SUMMARY, FIRST_SUMMARY, BETTER_SUMMARY)
        .post(true, "占用副高级空岗 1 个。", Papers.scan("公示证明", "经公示五个工作日无异议。"))
        .pass("已核对修改内容，同意推荐。");
    passAgain(department, "同意上报。");
    passAgain(district, "同意上报。");
    passAgain(city, "问题已修改，同意上报。");
    FlowPage.open(person).isAt("评委会组建单位审核", "安徽省中小学教师高级职称评审委员会");
  }

  @Test
  @Order(12)
  @DisplayName("评委会组建单位受理")
  void theOrganiserAccepts() {
    pass(organiser, Cast.ORGANISER, "申报材料符合本次评审条件，同意受理。");
    RecordPage.open(person).sees("已受理");
    FlowPage.open(person).says("已受理", "申报材料符合本次评审条件，同意受理。");
  }

  @Test
  @Order(13)
  @DisplayName("王䶮导出专业技术资格评审表")
  void thePersonExportsTheForm() {
    PrintedForm form = PrintedForm.open(RecordPage.open(person).export("评审表.pdf"));
    form.says("一、基本情况", "二、学习培训经历", "三、继续教育", "四、工作经历", "七、", SUMMARY, "十二、单位推荐及各级审核意见");
    form.says(Cast.PERSON, "李㛃", "34012319880229005X", "高级教师", Cast.BODY, PAPER, BETTER_SUMMARY);
    form.says("已核对修改内容，同意推荐。", "问题已修改，同意上报。", "申报材料符合本次评审条件，同意受理。");
    form.hasPageNumbers();
    form.hasPhoto();
    assertThat(form.text()).doesNotContain("未经评委会组建单位审核", "暂无字形");
  }

  private static void pass(Visitor body, String account, String opinion) {
    SignOnPage.open(body).asPreset(account);
    ApplicationAuditPage.open(body, Cast.PERSON).seesNothingChangedBefore().pass(opinion);
  }

  private static void passAgain(Visitor body, String opinion) {
    ApplicationAuditPage.open(body, Cast.PERSON)
        .seesChange(SUMMARY, FIRST_SUMMARY, BETTER_SUMMARY)
        .pass(opinion);
  }
}
