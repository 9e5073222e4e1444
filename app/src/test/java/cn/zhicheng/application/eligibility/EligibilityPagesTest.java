package cn.zhicheng.application.eligibility;

import static cn.zhicheng.schema.Tables.INTEGRITY_RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class EligibilityPagesTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Pages pages;
  @Autowired DSLContext db;
  @Autowired RuledPlans ruled;
  @Autowired Organisations organisations;

  @Test
  void thePlanPageOffersTheQuestionAndAnswersWithValuesAndClause() {
    Cast.Story story = ruled();
    String path = "/applications/plans/" + story.plan().id();
    assertThat(pages.get(story.applicant(), path).has("a[href=" + path + "/eligibility]")).isTrue();
    var page = pages.get(story.applicant(), path + "/eligibility");
    assertThat(page.text())
        .contains("按正常申报无法判断", "近 5 年专业科目学时：60 学时", "依据：演示条款第五条", "还不知道：现任职称满", "到个人业绩库补充");
    assertThat(page.has("a[href=/library/QUALIFICATION]")).isTrue();
    assertThat(page.has("script:not([src])")).isFalse();
  }

  @Test
  void whoIsBannedCannotSubmitAndReadsWhy() {
    Cast.Story story = ruled();
    ban(story);
    Organisation bureau = organisations.get(story.city().organisation());
    String phone = bureau.contactPhone();
    String ask = "有疑问请咨询" + bureau.name() + (phone.isEmpty() ? "" : "，电话 " + phone);
    String path = "/applications/" + story.application();
    assertThat(pages.get(story.applicant(), path).text())
        .contains(
            "不符合申报条件：不在申报限制期内（您的数据：在申报限制期内：是（" + bureau.name() + "（皖人社〔2026〕9 号）：提供虚假业绩材料，限制到",
            ask);
    var refused =
        pages.post(
            story.applicant(),
            path + "/submit",
            Map.of("version", "" + climb.now(story).version()));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("不在申报限制期内");
    assertThat(pages.get(story.applicant(), path + "/eligibility").text())
        .contains("按正常申报不符合", "皖人社〔2026〕9 号", ask);
  }

  @Test
  void whatCannotBeToldStopsNobody() {
    Cast.Story story = ruled();
    climb.submit(story);
    assertThat(climb.now(story).everSubmitted()).isTrue();
  }

  @Test
  void somebodyElsesApplicationIsNotJudged() {
    Cast.Story story = ruled();
    Cast.Story other = cast.another(story, "赵敏");
    assertThat(
            pages
                .get(other.applicant(), "/applications/" + story.application() + "/eligibility")
                .status())
        .isEqualTo(404);
  }

  private Cast.Story ruled() {
    Cast.Story story = cast.story();
    ruled.rule(story.plan().id());
    return story;
  }

  private void ban(Cast.Story story) {
    LocalDate today = LocalDate.now();
    db.insertInto(INTEGRITY_RECORD)
        .set(INTEGRITY_RECORD.ID, Ids.next())
        .set(INTEGRITY_RECORD.PERSON_ID, story.applicant().person())
        .set(INTEGRITY_RECORD.FACT, "提供虚假业绩材料")
        .set(INTEGRITY_RECORD.DECISION_NO, "皖人社〔2026〕9 号")
        .set(INTEGRITY_RECORD.FROM_DAY, today.minusDays(30))
        .set(INTEGRITY_RECORD.TO_DAY, today.plusYears(1))
        .set(INTEGRITY_RECORD.ENTERED_BY, story.city().organisation())
        .execute();
  }
}
