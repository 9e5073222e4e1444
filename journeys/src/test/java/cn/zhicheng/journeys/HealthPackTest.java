package cn.zhicheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhicheng.journeys.Stage.Door;
import cn.zhicheng.journeys.pages.AchievementAuditPage;
import cn.zhicheng.journeys.pages.IndustryPage;
import cn.zhicheng.journeys.pages.SignOnPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * A doctor's survey with its cases, from 「行业专用」 over the template to 「调整」 after submission
 * (FAQ-P25, P26, P47 to P50).
 */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class HealthPackTest {
  private static final String SURVEY = "急性心肌梗死早期再灌注治疗的进展";
  private Visitor doctor;
  private Visitor unit;

  @BeforeAll
  void theySignOn(Door door) {
    doctor = door.enter("内科医师", Screen.DESK);
    unit = door.enter("医院", Screen.DESK);
    SignOnPage.open(doctor).asPerson("xiaowenbin");
    doctor.arrive("个人中心");
    SignOnPage.open(unit).asUnit("wanghu-yiyuan");
    unit.arrive("任务中心");
  }

  @Test
  @Order(1)
  @DisplayName("卫生系列的医师在“行业专用”新增综述，再逐条新增病案")
  void theSurveyAndItsFirstCaseAreTyped() {
    IndustryPage.open(doctor)
        .add("综述")
        .with("综述题目", SURVEY)
        .with("所属专业", "心血管内科")
        .with("字数", "8200")
        .with("完成日期", "2025-06-30")
        .attached("综述全文", Papers.scan("综述全文", SURVEY));
    doctor.press("保存并录入病案列表");
    doctor.arrive("病案列表");
    doctor.follow("新增");
    doctor.arrive("新增病案");
    typed("B2025001").forEach(this::enter);
    doctor.press("保存");
    doctor.isTold("已保存第 1 条");
  }

  @Test
  @Order(2)
  @DisplayName("下载模板填写后导入：错误逐行逐列说明，先导入正确的行")
  void theTemplateIsFilledAndEveryErrorIsTold() {
    Path template = doctor.download("下载模板").path();
    var wrongDate = typed("B2025003");
    wrongDate.put("入院日期", "2025/13/40");
    var wrongAge = typed("B2025004");
    wrongAge.put("患者年龄", "老年");
    var unknownRole = typed("B2025005");
    unknownRole.put("本人角色", "院长");
    Path filled =
        FilledTemplate.of(
            template,
            "病案.xlsx",
            List.of(
                typed("B2025002"),
                wrongDate,
                wrongAge,
                unknownRole,
                typed("B2025006"),
                typed("B2025001")));
    doctor.follow("导入");
    doctor.attach("Excel 文件", filled);
    doctor.press("导入");
    doctor.sees("可以导入");
    for (String where : List.of("第 3 行", "第 4 行", "第 5 行")) {
      doctor.sees(where);
    }
    doctor.sees("2025/13/40");
    doctor.sees("院长");
    doctor.press("导入正确的 2 行");
    doctor.sees("2");
    doctor.mustBeFaultless();
  }

  @Test
  @Order(3)
  @DisplayName("提交后锁定，单位审核通过")
  void theUnitApproves() {
    openSurvey();
    doctor.sees("共 3 条");
    doctor.press("提交");
    doctor.sees("待审核");
    AchievementAuditPage.open(unit).approve(SURVEY, "与病案首页核对一致。");
  }

  @Test
  @Order(4)
  @DisplayName("“调整”从右侧弹出，可以修改、删除，不能新增；论文和综述本身只读")
  void theCasesAreAdjustedInThePanel() {
    openSurvey();
    doctor.follow("调整");
    Locator panel = doctor.page().locator("dialog.drawer[open]");
    assertThat(panel).isVisible();
    assertThat(panel.getByText("新增")).hasCount(0);
    panel.getByRole(AriaRole.LINK, named("^修改.*第 1 条")).click();
    Locator form = doctor.page().locator("dialog.drawer[open] form[data-keep]");
    form.getByLabel("主要诊断").fill("急性下壁心肌梗死");
    form.getByRole(AriaRole.BUTTON, named("^保存$")).click();
    doctor.sees("急性下壁心肌梗死");

    doctor
        .page()
        .locator("dialog.drawer[open]")
        .getByRole(AriaRole.BUTTON, named("^删除.*第 2 条"))
        .click();
    doctor.press("确认删除");
    doctor.sees("共 2 条");
    doctor.mustBeFaultless();
  }

  @Test
  @Order(5)
  @DisplayName("审核人员看到谁在什么时候把什么改成了什么")
  void theUnitSeesEveryAdjustment() {
    AchievementAuditPage.open(unit);
    unit.follow("已审核");
    Locator row = unit.row(SURVEY);
    assertThat(row).containsText("申报人已调整病案");
    row.getByRole(AriaRole.LINK).click();
    unit.sees("病案调整记录");
    unit.sees("急性下壁心肌梗死");
    unit.sees("急性前壁心肌梗死");
    unit.mustBeFaultless();
  }

  private void openSurvey() {
    IndustryPage.open(doctor).list("综述");
    doctor.row(SURVEY).getByRole(AriaRole.LINK).first().click();
    doctor.arrive(Pattern.compile(Visitor.literally(SURVEY)), "综述");
  }

  private void enter(String label, String text) {
    Locator field = doctor.field(label);
    if ("SELECT".equals(field.evaluate("element => element.tagName"))) {
      doctor.choose(label, text);
    } else {
      doctor.fill(label, text);
    }
  }

  private static Map<String, String> typed(String recordNo) {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("病案号", recordNo),
            Map.entry("住院次数", "1"),
            Map.entry("医疗机构", "合肥市望湖医院"),
            Map.entry("科室", "心内科"),
            Map.entry("患者性别", "女"),
            Map.entry("患者年龄", "63"),
            Map.entry("入院日期", "2024-03-05"),
            Map.entry("出院日期", "2024-03-14"),
            Map.entry("主要诊断", "急性前壁心肌梗死"),
            Map.entry("疾病编码", "I21.0"),
            Map.entry("病案类型", "危急重"),
            Map.entry("本人角色", "主治")));
  }

  private static Locator.GetByRoleOptions named(String pattern) {
    return new Locator.GetByRoleOptions().setName(Pattern.compile(pattern));
  }
}
