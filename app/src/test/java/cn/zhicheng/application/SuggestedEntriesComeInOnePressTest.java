package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.plan.CategoryDemand;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * FAQ-P27, P32: what the library has for a plan is suggested, looked at, and comes in one press.
 */
@ProductTest
class SuggestedEntriesComeInOnePressTest {
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  @Autowired Cast cast;
  @Autowired PeopleCast people;
  @Autowired ShelfCast shelf;
  @Autowired PlansAsking plans;
  @Autowired BeginApplication begin;
  @Autowired Applications applications;
  @Autowired ItemStore items;
  @Autowired ImportEntries importEntries;
  @Autowired ImportSuggested suggested;
  @Autowired Pages pages;
  private Cast.Story story;
  private Actor person;

  @BeforeEach
  void somebodyNew() {
    story = cast.story();
    person = people.bound("李㛃", story.unit());
  }

  private UUID begin(Plan plan) {
    return begin.begin(
        person, plan.id(), new TitleChoice("22.1.2", "22.21", "正常申报"), true, "10.0.0.1");
  }

  private UUID hours(String course, String completedOn) {
    return shelf.approved(
        person, story.unit(), "CE", Map.of("course", course, "completedOn", completedOn));
  }

  private String version(UUID id) {
    return String.valueOf(applications.own(person, id).version());
  }

  private Plan asking(CategoryDemand demand) {
    return plans.open(story, Cast.YEAR, List.of(demand), LAST);
  }

  @Test
  void allCategoriesComeAtOnceAfterALook() {
    UUID demanded = hours("新课标研修", "2025-05-01");
    UUID award = shelf.approved(person, story.unit(), "AWARD", Map.of());
    UUID id = begin(asking(new CategoryDemand("CE", 1, 3, null)));
    String path = "/applications/" + id + "/suggestions";
    var look = pages.get(person, path);
    assertThat(look.text())
        .contains("本计划要求：至少 1 条，最多 3 条，2025-12-31（含）以前的业绩", "已导入 0 条，全部导入后共 1 条", "本计划要求、尚未用于申报");
    assertThat(look.page().select("input[name=entry][checked]").eachAttr("value"))
        .containsExactlyInAnyOrder(demanded.toString(), award.toString());
    assertThat(items.of(id)).as("a look takes nothing").isEmpty();
    suggested.take(person, id, applications.own(person, id).version(), Set.of(demanded, award));
    assertThat(items.of(id)).extracting(Item::entryId).containsExactlyInAnyOrder(demanded, award);
    assertThat(pages.get(person, path).text()).contains("没有建议导入的业绩");
  }

  @Test
  void whatIsNotTickedDoesNotCome() {
    UUID wanted = hours("甲", "2025-05-01");
    hours("乙", "2025-06-01");
    UUID id = begin(asking(new CategoryDemand("CE", 1, 0, null)));
    var answer =
        pages.post(
            person,
            "/applications/" + id + "/suggestions",
            Map.of("version", version(id), "entry", wanted.toString()));
    assertThat(answer.location()).isEqualTo("/applications/" + id);
    assertThat(items.of(id)).extracting(Item::entryId).containsExactly(wanted);
  }

  @Test
  void whatIsTooLateOrNotApprovedIsGreyWithItsReason() {
    UUID late = hours("明年的课", "2026-02-01");
    UUID waiting = shelf.submitted(person, "CE", Map.of("course", "等待审核的课"));
    UUID draft = shelf.draft(person, "CE", Map.of("course", "没写完的课"));
    UUID returned = hours("退回的课", "2025-05-01");
    shelf.giveBack(story.unit(), returned);
    UUID id = begin(asking(new CategoryDemand("CE", 1, 0, null)));
    for (String page : List.of("/suggestions", "/sections/CE")) {
      var seen = pages.get(person, "/applications/" + id + page);
      assertThat(seen.page().select(".is-off").text())
          .as(page)
          .contains("明年的课", "晚于本计划的业绩截止日期 2025-12-31")
          .contains("等待审核的课", "正在等待单位审核，通过后才能导入")
          .contains("没写完的课", "还是草稿", "退回的课", "单位已退回");
      assertThat(seen.has("input[name=entry]")).isFalse();
      assertThat(seen.has("a[href=/library/entries/" + waiting + "]")).isTrue();
    }
    suggested.take(
        person, id, applications.own(person, id).version(), Set.of(late, waiting, draft, returned));
    assertThat(items.of(id)).isEmpty();
  }

  @Test
  void thePlansMaximumIsKeptTheNewestFirst() {
    hours("甲", "2024-05-01");
    UUID second = hours("乙", "2024-06-01");
    UUID third = hours("丙", "2024-07-01");
    UUID id = begin(asking(new CategoryDemand("CE", 1, 2, null)));
    var look = pages.get(person, "/applications/" + id + "/suggestions");
    assertThat(look.page().select("input[name=entry]").eachAttr("value"))
        .containsExactlyInAnyOrder(second.toString(), third.toString());
    assertThat(look.text()).contains("本计划的这一类业绩最多 2 条，名额已满");
  }

  @Test
  void anEmptyLibraryLeadsToTheLibrary() {
    UUID id = begin(asking(new CategoryDemand("CE", 1, 0, null)));
    var section = pages.get(person, "/applications/" + id + "/sections/CE");
    assertThat(section.text()).contains("业绩库中没有已审核通过的「继续教育」");
    assertThat(section.has("a[href=/library/CE]")).isTrue();
    var look = pages.get(person, "/applications/" + id + "/suggestions");
    assertThat(look.text()).contains("没有建议导入的业绩", "本计划要求这一类业绩");
    assertThat(look.has("a[href=/library/CE]")).isTrue();
  }

  @Test
  void onlyWhatIsNewSinceTheLastApplicationIsSuggestedBeyondTheDemands() {
    UUID old = shelf.approved(person, story.unit(), "AWARD", Map.of());
    UUID before = begin(plans.open(story, Cast.YEAR - 1, List.of(), LAST));
    importEntries.take(person, before, 0, "AWARD", Set.of(old), Set.of());
    UUID fresh = shelf.approved(person, story.unit(), "AWARD", Map.of());
    UUID id = begin(plans.open(story, Cast.YEAR, List.of(), LAST));
    var section = pages.get(person, "/applications/" + id + "/sections/AWARD");
    assertThat(section.page().select(".pick:has(input[value=" + fresh + "])").text())
        .contains("建议导入", "上次申报后新增");
    assertThat(section.page().select(".pick:has(input[value=" + old + "])").text())
        .doesNotContain("建议导入");
  }

  @Test
  void titlesNeverBecomeMarkup() {
    hours("<script>alert(1)</script>", "2025-05-01");
    shelf.draft(person, "CE", Map.of("course", "<img src=x onerror=alert(1)>"));
    UUID id = begin(asking(new CategoryDemand("CE", 1, 0, null)));
    for (String page : List.of("/suggestions", "/sections/CE")) {
      var seen = pages.get(person, "/applications/" + id + page);
      assertThat(seen.page().select("main script, main img[src=x]")).isEmpty();
      assertThat(seen.text()).contains("<script>alert(1)</script>");
    }
  }
}
