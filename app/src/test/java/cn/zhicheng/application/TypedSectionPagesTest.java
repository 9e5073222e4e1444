package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The typed sections as their person sees them: autosave, undo, versions, commitment, preview. */
@ProductTest
class TypedSectionPagesTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Pages pages;
  @Autowired StatementCounter statements;
  private Cast.Story story;

  @BeforeEach
  void aDraft() {
    story = cast.story();
  }

  private String path(String rest) {
    return "/applications/" + story.application() + rest;
  }

  private String version() {
    return String.valueOf(climb.now(story).version());
  }

  private String summary() {
    return climb.now(story).text(ContentField.SUMMARY);
  }

  private Map<String, String> posted(String text, String base) {
    return new HashMap<>(Map.of("version", version(), "SUMMARY", text, "base.SUMMARY", base));
  }

  @Test
  void theFormCarriesWhatTheScriptNeedsAndThePageWorksWithoutIt() {
    var page = pages.get(story.applicant(), path("/sections/SUMMARY"));
    assertThat(page.has("form[data-keep] input[data-autosave][data-typing]")).isTrue();
    assertThat(page.has("[data-save-state]")).isTrue();
    assertThat(page.page().select("input[name=base.SUMMARY]").val())
        .isEqualTo(TypedText.mark(summary()));
    assertThat(page.text()).contains("撤销上一次修改", "历史版本");
    assertThat(page.page().select("script:not([src])")).isEmpty();
  }

  @Test
  void theAnswerOfTheAutosaveIsJson() {
    var typed = Map.of("version", version(), "field", "SUMMARY", "value", "自动保存的总结");
    var answer = pages.post(story.applicant(), path("/sections/SUMMARY/autosave"), typed);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("\"version\"", "\"base\"", "\"at\"");
    assertThat(summary()).isEqualTo("自动保存的总结");
  }

  @Test
  void aTornFieldAnswers409WithItsName() {
    String base = TypedText.mark(summary());
    var first = Map.of("version", version(), "field", "SUMMARY", "value", "甲", "base", base);
    var second = Map.of("version", version(), "field", "SUMMARY", "value", "乙", "base", base);
    pages.post(story.applicant(), path("/sections/SUMMARY/autosave"), first);
    var late = pages.post(story.applicant(), path("/sections/SUMMARY/autosave"), second);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("另一个窗口或设备", "\"field\":\"SUMMARY\"");
  }

  @Test
  void theButtonInASecondWindowShowsBothTextsAndMayOverwrite() {
    String base = TypedText.mark(summary());
    pages.post(story.applicant(), path("/sections/SUMMARY"), posted("第一个窗口", base));
    var late = pages.post(story.applicant(), path("/sections/SUMMARY"), posted("第二个窗口", base));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.page().select("textarea").text()).isEqualTo("第二个窗口");
    assertThat(late.page().select("[role=alert]").text()).contains("另一个窗口", "第一个窗口");
    String now = late.page().select("input[name=base.SUMMARY]").val();
    assertThat(
            pages.post(story.applicant(), path("/sections/SUMMARY"), posted("第二个窗口", now)).status())
        .isEqualTo(302);
    assertThat(summary()).isEqualTo("第二个窗口");
    assertThat(pages.get(story.applicant(), path("/sections/SUMMARY/history")).text())
        .contains("第一个窗口");
  }

  @Test
  void fieldsTheSecondWindowDidNotTouchAreTheFirstOnes() {
    String none = TypedText.mark("");
    String work = TypedText.mark("小学语文教研");
    var first = Map.of("version", "0", "PART_TIME", "理事", "base.PART_TIME", none);
    pages.post(story.applicant(), path("/sections/BASICS"), first);
    var second =
        Map.of(
            "version", "0",
            "PRESENT_WORK", "语文教研",
            "base.PRESENT_WORK", work,
            "PART_TIME", "",
            "base.PART_TIME", none);
    assertThat(pages.post(story.applicant(), path("/sections/BASICS"), second).status())
        .isEqualTo(302);
    assertThat(climb.now(story).text(ContentField.PART_TIME)).isEqualTo("理事");
    assertThat(climb.now(story).text(ContentField.PRESENT_WORK)).isEqualTo("语文教研");
  }

  @Test
  void versionsAreLookedAtAndRestored() {
    pages.post(
        story.applicant(), path("/sections/SUMMARY"), posted("新的总结", TypedText.mark(summary())));
    String history = path("/sections/SUMMARY/history");
    var page = pages.get(story.applicant(), history);
    assertThat(page.text()).contains("「保存」之前", "从事教研工作十二年。", "与现在不同", "正在查看");
    assertThat(page.page().select(".task-list a").eachAttr("href"))
        .allMatch(href -> pages.get(story.applicant(), href).status() == 200);
    assertThat(pages.get(story.applicant(), history + "?look=1").status()).isEqualTo(404);
    String chosen = page.page().select("input[name=revision]").val();
    var back =
        pages.post(
            story.applicant(),
            path("/sections/SUMMARY/restore"),
            Map.of("version", version(), "revision", chosen));
    assertThat(back.location()).isEqualTo(path("/sections/SUMMARY"));
    assertThat(summary()).isEqualTo("从事教研工作十二年。");
  }

  @Test
  void undoIsPressedOnThePage() {
    pages.post(
        story.applicant(), path("/sections/SUMMARY"), posted("新的总结", TypedText.mark(summary())));
    var pressed =
        pages.post(story.applicant(), path("/sections/SUMMARY/undo"), Map.of("version", version()));
    assertThat(pressed.location()).isEqualTo(path("/sections/SUMMARY"));
    assertThat(summary()).isEqualTo("从事教研工作十二年。");
  }

  @Test
  void versionsNeverBecomeMarkup() {
    String hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    pages.post(
        story.applicant(), path("/sections/SUMMARY"), posted(hostile, TypedText.mark(summary())));
    pages.post(story.applicant(), path("/sections/SUMMARY"), posted("干净", TypedText.mark(hostile)));
    var page = pages.get(story.applicant(), path("/sections/SUMMARY/history"));
    assertThat(page.text()).contains("<script>alert(1)</script>");
    assertThat(page.page().select("script:not([src]), img[onerror]")).isEmpty();
  }

  @Test
  void theCommitmentSaysWhatWhenWhichAndFromWhere() {
    var page = pages.get(story.applicant(), path("/commitment"));
    assertThat(page.text())
        .contains("职称申报承诺书", Commitment.VERSION, "127.0.0.1", Commitment.TEXT.getLast());
    assertThat(pages.get(story.applicant(), path("")).page().select(".task-list a").eachText())
        .contains("职称申报承诺书");
  }

  @Test
  void thePreviewIsWhatTheAuditorReads() {
    var preview = pages.get(story.applicant(), path("/preview"));
    assertThat(preview.text()).contains("预览", "尚未提交", "从事教研工作十二年。", "新课标研修", "学时证明-2025.pdf");
    assertThat(preview.has("[data-refusal=NOT_SUBMITTED]")).isTrue();
    var mine = preview.page().select(".reader .part").eachText();
    climb.submit(story);
    var audit = pages.get(story.unit(), "/application-audits/" + story.application());
    audit.page().select("details.mark").remove();
    assertThat(audit.page().select(".reader .part").eachText()).isEqualTo(mine);
  }

  @Test
  void noneOfItIsAnybodyElses() {
    Cast.Story other = cast.another(story, "胡㛃");
    for (String page : new String[] {"/commitment", "/preview", "/sections/SUMMARY/history"}) {
      assertThat(pages.get(other.applicant(), path(page)).status()).as(page).isEqualTo(404);
      assertThat(pages.get(story.unit(), path(page)).status()).as(page).isEqualTo(403);
    }
    assertThat(pages.get(story.applicant(), path("/sections/NONE/history")).status())
        .isEqualTo(404);
  }

  @Test
  void theFirstLookAtASectionStaysWithinSixStatements() {
    pages.get(story.applicant(), path("/sections/SUMMARY"));
    statements.take();
    pages.get(story.applicant(), path("/sections/BASICS"));
    assertThat(statements.taken()).hasSizeLessThanOrEqualTo(7);
  }
}
