package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.RETURN_MARK;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a level checks, notes and tells: checklist, notice, notes, returns, rejections. */
@ProductTest
class AuditDeskTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired AuditStore audits;
  @Autowired Journal journal;
  @Autowired Pages pages;
  @Autowired DSLContext db;

  private Cast.Story story;
  private String path;

  @BeforeEach
  void aSubmittedApplication() {
    story = cast.story();
    climb.submit(story);
    path = "/application-audits/" + story.application();
  }

  private Map<String, String> typed(String... more) {
    var fields = new HashMap<String, String>();
    fields.put("version", "" + climb.now(story).version());
    fields.put("opinion", "同意上报");
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return fields;
  }

  @Test
  void theChecklistStaysWithTheDecisionAndIsReadAbove() {
    assertThat(pages.get(story.unit(), path).page().select(".checklist .fields")).hasSize(7);
    climb.pass(story, story.unit());
    assertThat(pages.get(story.department(), path).page().select(".checklist .fields")).hasSize(5);
    var silent =
        pages.post(
            story.department(),
            path + "/pass",
            typed("check.QUOTA", "PROBLEM", "checkRemark.QUOTA", ""));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.page().select("[id=f-checkRemark.QUOTA-error]").text())
        .contains("有问题的项目请写明问题");
    assertThat(silent.page().select("input[name=check.QUOTA][checked]").val()).isEqualTo("PROBLEM");
    pages.post(
        story.department(),
        path + "/pass",
        typed(
            "check.QUOTA", "PROBLEM",
            "checkRemark.QUOTA", "推荐名额尚缺一个",
            "check.CONDITIONS", "OK",
            "checkRemark.CONDITIONS", "",
            "checkRemark.ELSEWHERE", "没有这一项"));
    AuditRecord record = audits.of(story.application()).getLast();
    assertThat(record.checks()).hasSize(5);
    assertThat(CheckedItem.summary(record.checks())).isEqualTo("已核 1 项，有问题 1 项，未核对 3 项");
    assertThat(pages.get(story.district(), path).page().select("#below").text())
        .contains("推荐排序或名额符合规定", "推荐名额尚缺一个");
    assertThat(
            pages.get(story.applicant(), "/applications/" + story.application() + "/flow").text())
        .contains("核对清单：已核 1 项")
        .doesNotContain("推荐名额尚缺一个");
  }

  @Test
  void theUnitSaysWhatItsNoticeBrought() {
    String proof = cast.proof(story.unit()).toString();
    var post = new String[] {"occupiesPost", "true", "postExplanation", "占用空岗", "proofKept", proof};
    var silent = pages.post(story.unit(), path + "/pass", typed(post));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.page().select("#f-noticeHeld-error").text()).contains("请选择是否已在单位内部公示");
    var held = typed(post);
    held.putAll(
        Map.of(
            "noticeHeld", "true",
            "noticeFrom", "2026-03-02",
            "noticeTo", "2026-03-04",
            "noticeObjected", "false"));
    var brief = pages.post(story.unit(), path + "/pass", held);
    assertThat(brief.status()).isEqualTo(422);
    assertThat(brief.page().select("#f-noticeTo-error").text()).contains("至少公示到 2026-03-06");
    held.put("noticeTo", "2026-03-06");
    assertThat(pages.post(story.unit(), path + "/pass", held).status()).isEqualTo(303);
    assertThat(audits.of(story.application()).getFirst().notice())
        .isEqualTo(
            UnitNotice.quiet(
                java.time.LocalDate.of(2026, 3, 2), java.time.LocalDate.of(2026, 3, 6)));
    assertThat(pages.get(story.department(), path).text())
        .contains("2026-03-02 至 2026-03-06", "无异议");
    assertThat(pages.get(story.department(), path).has("[name=noticeHeld]")).isFalse();
  }

  @Test
  void aReturnIsReadBeforeItIsSentAndTellsWhatTheChecksFind() {
    db.update(REVIEW_PLAN)
        .set(
            REVIEW_PLAN.TERMS,
            DSL.field(
                "jsonb_set({0}, '{demands}', '[{\"category\": \"PAPER\", \"min\": 1, \"max\": 0}]')",
                REVIEW_PLAN.TERMS.getDataType(), REVIEW_PLAN.TERMS))
        .where(REVIEW_PLAN.ID.eq(story.plan().id()))
        .execute();
    var marked = typed("mark.PRESENT_WORK", "请写明任教学科", "reason.PRESENT_WORK", "R03");
    var preview = pages.post(story.unit(), path + "/return/preview", marked);
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.page().select("#preview").text())
        .contains("同意上报", "现从事何种专业技术工作", "请写明任教学科", "填写有误", "修改截止时间");
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.IN_AUDIT);
    String finding = preview.page().select("input[name=finding][checked]").val();
    assertThat(finding).startsWith("PAPER");
    var back = pages.post(story.unit(), path + "/again", marked);
    assertThat(back.page().select("[id=f-mark.PRESENT_WORK]").text()).isEqualTo("请写明任教学科");

    marked.put("finding", finding);
    assertThat(pages.post(story.unit(), path + "/return", marked).status()).isEqualTo(303);
    var marks = audits.returnOf(story.application(), 1).orElseThrow().marks();
    assertThat(marks)
        .extracting(m -> m.section() + " " + m.field() + " " + m.reason() + " " + m.preventable())
        .containsExactly("BASICS PRESENT_WORK R03 false", "PAPER  R01 true");
    assertThat(db.fetchCount(RETURN_MARK, RETURN_MARK.PREVENTABLE.isTrue())).isPositive();
    String own = "/applications/" + story.application();
    assertThat(pages.get(story.applicant(), own).page().select(".marks").text())
        .contains("基本信息「现从事何种专业技术工作」：请写明任教学科");
    assertThat(pages.get(story.applicant(), own + "/sections/BASICS").text())
        .contains("「现从事何种专业技术工作」请写明任教学科");
  }

  @Test
  void aRejectionNeedsItsReasonAndTheName() {
    climb.pass(story, story.unit());
    var nameless = pages.post(story.department(), path + "/reject", typed("rejectReason", "R07"));
    assertThat(nameless.status()).isEqualTo(422);
    assertThat(nameless.text()).contains("请输入申报人姓名「王䶮」");
    var reasonless = pages.post(story.department(), path + "/reject", typed("confirmName", "王䶮"));
    assertThat(reasonless.status()).isEqualTo(422);
    assertThat(reasonless.text()).contains("请选择不予通过的原因");
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.IN_AUDIT);
    pages.post(
        story.department(), path + "/reject", typed("confirmName", "王䶮", "rejectReason", "R07"));
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.REJECTED);
  }

  @Test
  void levelsWriteToEachOtherAndTheApplicantReadsNothingOfIt() {
    climb.pass(story, story.unit());
    String words = "请市局留意岗位核准文件";
    var saved = pages.post(story.department(), path + "/notes", Map.of("note", words));
    assertThat(saved.status()).isEqualTo(303);
    assertThat(pages.get(story.unit(), path).page().select("#notes").text())
        .contains(words, "方静", story.department().organisationName());
    assertThat(pages.post(story.district(), path + "/notes", Map.of("note", words)).status())
        .isEqualTo(404);
    assertThat(pages.post(story.applicant(), path + "/notes", Map.of("note", words)).status())
        .isEqualTo(403);
    var empty = pages.post(story.department(), path + "/notes", Map.of("note", " "));
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.page().select("#f-note-error").text()).contains("请填写内部备注");
    for (String own : List.of("", "/flow")) {
      var page = pages.get(story.applicant(), "/applications/" + story.application() + own);
      assertThat(page.text()).doesNotContain(words);
    }
    assertThat(journal.of(Application.SUBJECT, story.application()))
        .anyMatch(line -> line.action().equals("NOTE") && line.reason().isEmpty());
  }

  @Test
  void aBodyKeepsItsOwnOpinions() {
    Actor unit = story.unit();
    pages.post(unit, "/opinion-templates", Map.of("text", "{姓名}符合{职称}条件，同意推荐。"));
    var page = pages.get(unit, path);
    assertThat(page.page().select(".phrase").first()).isNotNull();
    assertThat(page.page().select(".phrase").eachText().getFirst()).startsWith("王䶮符合");
    assertThat(pages.get(cast.story().unit(), "/opinion-templates").text())
        .doesNotContain("{姓名}符合");
    String edit =
        pages
            .get(unit, "/opinion-templates")
            .page()
            .select("form[action^=/opinion-templates/]")
            .attr("action");
    assertThat(pages.post(cast.story().unit(), edit, Map.of("text", "别人的")).status())
        .isEqualTo(404);
    assertThat(pages.post(unit, edit, Map.of("text", "同意推荐。")).status()).isEqualTo(303);
    assertThat(pages.post(unit, "/opinion-templates", Map.of("text", "同意推荐。")).text())
        .contains("已有相同的常用意见");
    pages.post(unit, edit + "/delete", Map.of());
    assertThat(pages.get(unit, "/opinion-templates").has("form[action^=/opinion-templates/]"))
        .isFalse();
    assertThat(UUID.fromString(edit.substring(edit.lastIndexOf('/') + 1))).isNotNull();
  }
}
