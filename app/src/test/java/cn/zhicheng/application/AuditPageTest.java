package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.Pages.Answer;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** 「审核」 as its four roles see and use it (FAQ-U15 to U17, U24). */
@ProductTest
class AuditPageTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired AuditStore audits;
  @Autowired AuditFiles files;
  @Autowired Pages pages;

  /** Typed fields of the basics that are marked on their own. */
  private static final int TYPED = 7;

  private Cast.Story story;
  private String path;

  @BeforeEach
  void aSubmittedApplication() {
    story = cast.story();
    climb.submit(story);
    path = "/application-audits/" + story.application();
  }

  private String version() {
    return String.valueOf(climb.now(story).version());
  }

  private Answer upload(Map<String, String> fields) {
    var proof = new MockMultipartFile("proof", "公示情况说明.pdf", null, SampleFiles.pdf(1));
    var request =
        MockMvcRequestBuilders.multipart(path + "/pass")
            .file(proof)
            .with(SignedOn.as(story.unit()))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    fields.forEach(request::param);
    return pages.answer(request);
  }

  @Test
  void anUploadedProofSurvivesAMissingOpinion() {
    var first =
        upload(
            Map.of(
                "version", version(),
                "occupiesPost", "true",
                "postExplanation", "占用空岗 1 个",
                "noticeHeld", "false",
                "noticeText", "由主管部门统一公示"));
    assertThat(first.status()).isEqualTo(422);
    assertThat(first.page().select(".error-summary li").eachText()).containsExactly("请填写审核意见");
    assertThat(first.page().select("#f-postExplanation").text()).isEqualTo("占用空岗 1 个");
    String kept = first.page().select("input[name=proofKept]").val();
    assertThat(kept).isNotEmpty();

    var second =
        pages.post(
            story.unit(),
            path + "/pass",
            Map.of(
                "version", version(),
                "opinion", "同意推荐",
                "occupiesPost", "true",
                "postExplanation", "占用空岗 1 个",
                "noticeHeld", "false",
                "noticeText", "由主管部门统一公示",
                "proofKept", kept));
    assertThat(second.status()).isEqualTo(303);
    assertThat(second.location()).isEqualTo("/application-audits");
    assertThat(audits.of(story.application()).getFirst().proofs())
        .extracting(Object::toString)
        .containsExactly(kept);
    assertThat(pages.get(story.department(), path).text())
        .contains("用人单位的说明", "公示情况说明.pdf", "占用空岗 1 个", "没有公示：由主管部门统一公示");
    assertThat(pages.get(story.department(), "/documents/" + kept).status()).isEqualTo(200);
    assertThat(pages.get(story.district(), "/documents/" + kept).status()).isEqualTo(404);
  }

  @Test
  void somebodyElsesFileIsNoProof() {
    Cast.Story other = cast.story();
    String foreign = cast.proof(other.unit()).toString();
    assertThat(
            pages
                .post(
                    story.unit(),
                    path + "/pass",
                    Map.of("version", version(), "opinion", "同意", "proofKept", foreign))
                .status())
        .isEqualTo(404);
  }

  @Test
  void afterADecisionTheNextWaitingApplicationOpens() {
    Cast.Story next = cast.another(story, "赵倩");
    climb.submit(next);
    var answer =
        pages.post(
            story.unit(),
            path + "/return",
            Map.of("version", version(), "opinion", "请修改", "mark.SUMMARY", "请补充"));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.location()).isEqualTo("/application-audits/" + next.application());
    assertThat(pages.get(story.unit(), answer.location()).status()).isEqualTo(200);
  }

  @Test
  void everySectionAndEntryCanBeMarkedWithoutScript() {
    var page = pages.get(story.unit(), path);
    var submission = files.of(story.unit(), story.application()).submission();
    var entry =
        submission.parts().stream()
            .filter(part -> part.section().equals("CE"))
            .flatMap(part -> part.blocks().stream())
            .findFirst()
            .orElseThrow();
    assertThat(page.page().select("details.mark")).hasSize(submission.parts().size() + 1 + TYPED);
    pages.post(
        story.unit(),
        path + "/return",
        Map.of(
            "version",
            version(),
            "opinion",
            "请修改",
            "reason." + entry.key(),
            "R02",
            "mark." + entry.key(),
            "证明看不清",
            "mark.SUMMARY",
            "请补充"));
    var returned = audits.returnOf(story.application(), 1).orElseThrow();
    assertThat(returned.marks())
        .extracting(m -> m.section() + " " + m.entryId() + " " + m.reason() + " " + m.problem())
        .containsExactlyInAnyOrder("CE " + entry.key() + " R02 证明看不清", "SUMMARY null R99 请补充");
  }

  @Test
  void aMarkWithoutWordsIsShownOpenWithItsError() {
    var answer =
        pages.post(
            story.unit(),
            path + "/return",
            Map.of(
                "version",
                version(),
                "opinion",
                "请修改",
                "reason.SUMMARY",
                "R03",
                "mark.SUMMARY",
                ""));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("details.mark[open] #f-mark\\.SUMMARY-error").text())
        .contains("请写明需要修改的内容");
    assertThat(answer.page().select("#f-reason\\.SUMMARY option[selected]").val()).isEqualTo("R03");
  }

  @Test
  void whoMarkedFaultsIsAskedBeforePassing() {
    var answer =
        pages.post(
            story.unit(),
            path + "/pass",
            Map.of("version", version(), "opinion", "同意", "mark.SUMMARY", "请补充"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("您标记了 1 处问题");
    assertThat(climb.now(story).step()).isEqualTo(1);
  }

  @Test
  void attachmentsOpenBesideTheTextForTheBodiesTheFileHasReached() {
    var page = pages.get(story.unit(), path);
    var proof = page.page().select("a.proof-away").first();
    assertThat(proof).isNotNull();
    assertThat(page.has("iframe[name=proof-preview]")).isTrue();
    assertThat(page.has("a[target=proof-preview]")).isTrue();
    String href = java.util.Objects.requireNonNull(proof).attr("href");
    assertThat(pages.get(story.unit(), href).status()).as("shown, or on to the PDF").isIn(200, 302);
    assertThat(pages.get(story.department(), href).status()).isEqualTo(404);
    String photo = page.page().select(".who-photo img").attr("src");
    assertThat(pages.get(story.unit(), photo).status()).isEqualTo(200);
  }

  @Test
  void onlyTheUnitUploadsProofsAndOnlyTheOthersMayReject() {
    var unit = pages.get(story.unit(), path);
    assertThat(unit.has("input[type=file][name=proof]")).isTrue();
    assertThat(unit.has("[name=occupiesPost]")).isTrue();
    assertThat(unit.has("#reject")).isFalse();
    climb.pass(story, story.unit());
    for (var level : story.levels().subList(1, 5)) {
      var page = pages.get(level, path);
      assertThat(page.has("input[type=file]")).as(level.role().label()).isFalse();
      assertThat(page.has("[name=occupiesPost]")).as(level.role().label()).isFalse();
      assertThat(page.has("#reject")).as(level.role().label()).isTrue();
      assertThat(page.page().select(".phrase")).as(level.role().label()).hasSize(3);
      climb.pass(story, level);
    }
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.ACCEPTED);
  }

  @Test
  void anotherApplicantsPostCountsInTheBalance() {
    Cast.Story next = cast.another(story, "赵倩");
    climb.submit(next);
    climb.pass(story, story.unit());
    assertThat(files.of(next.unit(), next.application()).posts())
        .isEqualTo(new PostBalance(Cast.YEAR, "副高级", 3, 0, 1));
    assertThat(files.of(story.department(), story.application()).posts()).isNull();
  }
}
