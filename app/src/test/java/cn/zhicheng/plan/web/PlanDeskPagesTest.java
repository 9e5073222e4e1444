package cn.zhicheng.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.PlanCast;
import cn.zhicheng.plan.PlanDesk;
import cn.zhicheng.plan.PlanFile;
import cn.zhicheng.plan.PlanSection;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.Pages.Answer;
import cn.zhicheng.testing.ProductTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「评审计划管理」 of organisers and bureaus. */
@ProductTest
class PlanDeskPagesTest {
  private static final String DESK = "/plan-desk";
  @Autowired Pages pages;
  @Autowired PlanCast cast;
  @Autowired PlanDesk desk;
  @Autowired Cast people;

  @Test
  void aDraftIsBegunFilledSectionBySectionAndHandedIn() {
    Actor bureau = cast.bureau();
    Actor organiser = cast.organiser();
    assertThat(pages.get(organiser, DESK).page().select("nav a[href=" + DESK + "]").text())
        .contains("评审计划管理");
    Answer begun =
        pages.post(organiser, DESK, Map.of("name", "计划一", "year", year(), "series", "22"));
    assertThat(begun.status()).isEqualTo(303);
    String path = begun.location();

    Answer early = pages.post(organiser, path + "/submit", Map.of("version", "0"));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.page().select("[role=alert] a[href*=/sections/]"))
        .hasSize(PlanSection.values().length);

    PlanFile whole = cast.filled(organiser, id(path));
    Answer page = pages.get(organiser, path);
    assertThat(page.page().select(".task-list .badge").eachText()).containsOnly("已保存");
    String version = String.valueOf(whole.plan().version());
    assertThat(pages.post(organiser, path + "/submit", Map.of("version", version)).status())
        .isEqualTo(303);
    assertThat(pages.get(organiser, path).text()).contains("待审批", "正在等待人社部门审批");
    assertThat(pages.get(bureau, "/tasks?kind=PLAN").status()).isEqualTo(200);

    Answer approval = pages.get(bureau, path);
    assertThat(approval.text()).contains("提交审批", "批准发布", organiser.organisationName());
    String next = String.valueOf(whole.plan().version() + 1);
    assertThat(pages.post(bureau, path + "/return", Map.of("version", next)).status())
        .isEqualTo(422);
    assertThat(pages.post(bureau, path + "/approve", Map.of("version", next)).status())
        .isEqualTo(303);
    assertThat(pages.answer(get("/plans/" + whole.id())).text())
        .contains("申报中", "教师系列评审计划", "一、申报对象", "申报通知.pdf", "登录后可以打开");
  }

  @Test
  void everySectionShowsWhatWasSavedAndKeepsWhatWasTypedWrong() {
    Actor organiser = cast.organiser();
    PlanFile whole = cast.whole(organiser);
    String path = DESK + "/" + whole.id() + "/sections/";
    assertThat(pages.get(organiser, path + "BASICS").page().expectFirst("#f-name").attr("value"))
        .isEqualTo("教师系列评审计划");
    assertThat(
            pages.get(organiser, path + "TITLES").page().select("input[name=specialties][checked]"))
        .hasSize(2);
    assertThat(
            pages
                .get(organiser, path + "MATERIALS")
                .page()
                .expectFirst("[name=max.CE]")
                .attr("value"))
        .isEqualTo("5");
    assertThat(
            pages.get(organiser, path + "STEPS").page().expectFirst("[name=days.U]").attr("value"))
        .isEqualTo("7");
    assertThat(pages.get(organiser, path + "TEXTS").text()).contains("申报通知.pdf");
    assertThat(pages.get(organiser, path + "NONE").status()).isEqualTo(404);

    Map<String, String> basics = new HashMap<>(cast.basics());
    basics.put("version", String.valueOf(whole.plan().version()));
    basics.put("closeDay", "2026-02-31");
    Answer wrong = pages.post(organiser, path + "BASICS", basics);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.page().expectFirst("#f-closeDay").attr("value")).isEqualTo("2026-02-31");
    assertThat(wrong.has("a[href=#f-closeDay]")).isTrue();

    basics.put("closeDay", cast.basics().get("closeDay"));
    basics.put("version", "0");
    basics.put("name", "后来的名称");
    Answer late = pages.post(organiser, path + "BASICS", basics);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("钱岚", "您的操作没有生效");
    assertThat(late.page().expectFirst("#f-name").attr("value")).isEqualTo("后来的名称");
  }

  @Test
  void amendmentsStandOnThePagesOfApplicantsAndOfThePublic() {
    Actor bureau = cast.bureau();
    Actor organiser = cast.organiser();
    PlanFile plan = cast.published(organiser, bureau);
    String path = DESK + "/" + plan.id();
    String version = String.valueOf(plan.plan().version());
    assertThat(pages.get(bureau, path + "/extend").text()).contains("现在的截止时间");
    assertThat(pages.get(bureau, path + "/amend").text()).contains("增加可申报专业");
    Answer empty = pages.post(bureau, path + "/extend", Map.of("version", version));
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.page().select("a[href=#f-closeDay], a[href=#f-reason]")).hasSize(2);

    String day = ProvinceTime.day(plan.plan().personDeadline()).plusDays(9).toString();
    Map<String, String> more =
        Map.of("version", version, "closeDay", day, "closeTime", "18:00", "reason", "汛期影响");
    assertThat(pages.post(bureau, path + "/extend", more).status()).isEqualTo(303);
    Actor applicant = people.story().applicant();
    for (Answer shown :
        List.of(
            pages.answer(get("/plans/" + plan.id())),
            pages.get(applicant, "/applications/plans/" + plan.id()),
            pages.get(organiser, path + "/preview"))) {
      assertThat(shown.text()).contains("变更记录", "第 1 次变更：延期", "汛期影响", day + " 18:00");
    }
    assertThat(pages.get(bureau, path).page().select(".tabs a").eachText())
        .startsWith("计划内容")
        .endsWith("预览");
  }

  @Test
  void aCancelledPlanSaysWhyAndTakesNobody() {
    Actor bureau = cast.bureau();
    PlanFile plan = cast.published(cast.organiser(), bureau);
    String path = DESK + "/" + plan.id();
    assertThat(pages.get(bureau, path).text()).contains("份 正在办理的申报");
    String version = String.valueOf(plan.plan().version());
    Answer silent = pages.post(bureau, path + "/cancel", Map.of("version", version));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.has("details[open] #f-reason")).isTrue();
    Map<String, String> why = Map.of("version", version, "reason", "与新政策不符");
    assertThat(pages.post(bureau, path + "/cancel", why).status()).isEqualTo(303);
    assertThat(pages.answer(get("/plans/" + plan.id())).text()).contains("已取消", "与新政策不符");
    Actor applicant = people.story().applicant();
    assertThat(pages.get(applicant, "/applications/plans/" + plan.id() + "/choice").status())
        .isEqualTo(409);
  }

  @Test
  void theListIsFilteredAndAnotherBodysPlansAreNotThere() {
    Actor bureau = cast.bureau();
    Actor organiser = cast.organiser();
    PlanFile draft = cast.draft(organiser);
    PlanFile pending = cast.pending(organiser);
    Answer drafts = pages.get(organiser, DESK + "?status=DRAFT");
    assertThat(drafts.page().select("tbody tr")).hasSize(1);
    assertThat(pages.get(organiser, DESK + "?status=DRAFT&year=1999").page().select("tbody tr"))
        .isEmpty();
    assertThat(pages.get(organiser, DESK + "?status=PENDING&series=22&name=教师系列").text())
        .contains(pending.plan().code());
    assertThat(pages.get(bureau, DESK + "?status=DRAFT").text())
        .doesNotContain(draft.plan().code());
    for (String page : List.of("", "/preview", "/sections/BASICS")) {
      assertThat(pages.get(cast.organiser(), DESK + "/" + pending.id() + page).status())
          .as(page)
          .isEqualTo(404);
    }
    assertThat(pages.get(bureau, DESK + "/" + draft.id()).status()).isEqualTo(404);
    assertThat(pages.get(people.story().unit(), DESK).status()).isEqualTo(403);
  }

  @Test
  void lastYearsPlanIsCopiedByOnePress() {
    Actor bureau = cast.bureau();
    Actor organiser = cast.organiser();
    PlanFile plan = cast.published(organiser, bureau);
    Answer copied = pages.post(organiser, DESK + "/" + plan.id() + "/copy", Map.of());
    assertThat(copied.status()).isEqualTo(303);
    assertThat(
            pages.get(organiser, copied.location()).page().select(".task-list .badge").eachText())
        .containsOnly("待核对");
    assertThat(desk.get(organiser, id(copied.location())).status()).isEqualTo(PlanStatus.DRAFT);
  }

  private static java.util.UUID id(String path) {
    return java.util.UUID.fromString(path.substring(DESK.length() + 1));
  }

  private String year() {
    return Objects.requireNonNull(cast.basics().get("year"));
  }
}
