package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the individual sees and may press, page by page (FAQ-P28 to P45). */
@ProductTest
class ApplicantPagesTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired PeopleCast people;
  @Autowired Pages pages;
  @Autowired Applications applications;

  private static String path(Cast.Story story) {
    return "/applications/" + story.application();
  }

  private String version(Cast.Story story) {
    return String.valueOf(climb.now(story).version());
  }

  @Test
  void theListShowsTheRecordWithTheFaqsButtonsAndEveryPlan() {
    Cast.Story story = cast.story();
    var page = pages.get(story.applicant(), "/applications");
    assertThat(page.text()).contains("当前申报记录", "填报", "申报流程", "删除", story.plan().name());
    assertThat(page.text()).doesNotContain("导出申报信息");
    assertThat(page.has("a[href=/applications/plans/" + story.plan().id() + "]")).isTrue();
  }

  @Test
  void beginNowIsGreyAndSaysWhyAndWhere() {
    Cast.Story story = cast.story();
    var page = pages.get(story.applicant(), "/applications/plans/" + story.plan().id());
    var refused = page.page().select("[data-refusal=YEAR_USED]");
    assertThat(refused.text()).contains("马上申报", "填报", "删除");
    assertThat(refused.select("a").attr("href")).isEqualTo("/applications");
    assertThat(page.text()).contains("职称申报申请计划", story.city().organisationName());
  }

  @Test
  void unboundPeopleReadWhyTheyCannotBegin() {
    Cast.Story story = cast.story();
    Actor unbound = people.unbound("陈蕾");
    var page = pages.get(unbound, "/applications/plans/" + story.plan().id());
    assertThat(page.page().select("[data-refusal=NOT_BOUND] a").attr("href")).isEqualTo("/me/unit");
    assertThat(pages.get(unbound, "/applications/plans/" + story.plan().id() + "/choice").status())
        .isEqualTo(409);
  }

  @Test
  void choiceThenCommitmentThenApplication() {
    Cast.Story story = cast.story();
    Actor person = people.bound("李㛃", story.unit());
    String plan = "/applications/plans/" + story.plan().id();
    assertThat(pages.get(person, plan + "/choice").text()).contains("申报职称选择", "高级教师");
    assertThat(pages.get(person, plan + "/commitment").status()).isEqualTo(422);
    String chosen = "?titleNameId=22.1.2&specialtyId=22.21&type=正常申报";
    assertThat(pages.get(person, plan + "/commitment" + chosen).text()).contains("职称申报承诺书", "郑重");
    var choice = Map.of("titleNameId", "22.1.2", "specialtyId", "22.21", "type", "正常申报");
    assertThat(pages.post(person, plan + "/begin", choice).status()).isEqualTo(422);
    assertThat(applications.allOwn(person)).isEmpty();
    var confirmed =
        Map.of(
            "titleNameId", "22.1.2", "specialtyId", "22.21", "type", "正常申报", "committed", "true");
    assertThat(pages.post(person, plan + "/begin", confirmed).location())
        .startsWith("/applications/");
    assertThat(applications.allOwn(person)).hasSize(1);
  }

  @Test
  void anEmptyDraftIsToldEverythingAtOnceWithLinks() {
    Cast.Story story = cast.story();
    Actor person = people.bound("赵明", story.unit());
    var begun =
        pages.post(
            person,
            "/applications/plans/" + story.plan().id() + "/begin",
            Map.of(
                "titleNameId",
                "22.1.2",
                "specialtyId",
                "22.21",
                "type",
                "正常申报",
                "committed",
                "true"));
    var answer = pages.post(person, begun.location() + "/submit", Map.of("version", "0"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("[role=alert] a").eachText())
        .containsExactly("尚未上传电子照片", "「现从事何种专业技术工作」尚未填写", "「专业技术工作总结」尚未填写", "本计划要求至少导入一条「继续教育」");
    assertThat(answer.page().select("[role=alert] a").eachAttr("href"))
        .allMatch(href -> pages.get(person, href).status() == 200);
  }

  @Test
  void anotherSpecialtyOfThePlanIsTakenAndAForeignOneRefused() {
    Cast.Story story = cast.story();
    var foreign =
        pages.post(
            story.applicant(),
            path(story) + "/specialty",
            Map.of("version", version(story), "specialtyId", "05.01"));
    assertThat(foreign.status()).isEqualTo(422);
    assertThat(foreign.text()).contains("只能选择本评审计划内的专业");
    pages.post(
        story.applicant(),
        path(story) + "/specialty",
        Map.of("version", version(story), "specialtyId", "22.01"));
    assertThat(climb.now(story).specialtyId()).isEqualTo("22.01");
  }

  @Test
  void anOldTabKeepsWhatWasTyped() {
    Cast.Story story = cast.story();
    String old = version(story);
    Map<String, String> first = Map.of("version", old, "SUMMARY", "第一个标签页写的总结");
    Map<String, String> second = Map.of("version", old, "SUMMARY", "第二个标签页写的总结");
    String summary = path(story) + "/sections/SUMMARY";
    assertThat(pages.post(story.applicant(), summary, first).status()).isEqualTo(302);
    var late = pages.post(story.applicant(), summary, second);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.page().select("textarea").text()).isEqualTo("第二个标签页写的总结");
    assertThat(climb.now(story).text(ContentField.SUMMARY)).isEqualTo("第一个标签页写的总结");
  }

  @Test
  void tooLongATextIsRefusedBesideTheFieldAndKept() {
    Cast.Story story = cast.story();
    String tooLong = "总".repeat(3001);
    var answer =
        pages.post(
            story.applicant(),
            path(story) + "/sections/SUMMARY",
            Map.of("version", version(story), "SUMMARY", tooLong));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("最多 3000 字");
    assertThat(answer.page().select("textarea").text()).isEqualTo(tooLong);
  }

  @Test
  void afterSubmittingThereIsAReceiptAnExportAndNoWayToWrite() {
    Cast.Story story = cast.story();
    climb.submit(story);
    var page = pages.get(story.applicant(), path(story));
    assertThat(page.text()).contains("提交回执", "校验码", "导出申报信息");
    var write =
        pages.post(
            story.applicant(),
            path(story) + "/sections/SUMMARY",
            Map.of("version", version(story), "SUMMARY", "改"));
    assertThat(write.status()).isEqualTo(409);
    assertThat(write.text()).contains("申报流程", "退回");
    assertThat(
            pages
                .post(story.applicant(), path(story) + "/delete", Map.of("version", version(story)))
                .status())
        .isEqualTo(409);
  }

  @Test
  void thereIsNoExportBeforeTheFirstSubmission() {
    Cast.Story story = cast.story();
    assertThat(pages.get(story.applicant(), path(story) + "/form.pdf").status()).isEqualTo(409);
  }

  @Test
  void whatIsTypedNeverBecomesMarkup() {
    Cast.Story story = cast.story();
    pages.post(
        story.applicant(),
        path(story) + "/sections/SUMMARY",
        Map.of("version", version(story), "SUMMARY", "</textarea><script>alert(1)</script>"));
    var page = pages.get(story.applicant(), path(story) + "/sections/SUMMARY");
    assertThat(page.page().select("script:not([src])")).isEmpty();
    assertThat(page.page().select("textarea").text()).contains("<script>");
  }
}
