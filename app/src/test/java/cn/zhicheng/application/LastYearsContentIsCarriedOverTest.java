package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.plan.CategoryDemand;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Domain 8.4.19: next year's application starts from the last one, and nothing comes unseen. */
@ProductTest
class LastYearsContentIsCarriedOverTest {
  @Autowired Cast cast;
  @Autowired CastDrafts drafts;
  @Autowired PeopleCast people;
  @Autowired ShelfCast shelf;
  @Autowired PlansAsking plans;
  @Autowired BeginApplication begin;
  @Autowired Applications applications;
  @Autowired ItemStore items;
  @Autowired ImportEntries importEntries;
  @Autowired AttachLetters attach;
  @Autowired Documents documents;
  @Autowired CarryOverLastYear carryOver;
  @Autowired Pages pages;
  @Autowired StatementCounter statements;
  private Cast.Story story;
  private Actor person;

  @BeforeEach
  void somebodyNew() {
    story = cast.story();
    person = people.bound("李㛃", story.unit());
  }

  private UUID begin(Plan plan, String type) {
    return begin.begin(
        person, plan.id(), new TitleChoice("22.1.2", "22.21", type), true, "10.0.0.1");
  }

  private UUID lastYear() {
    return begin(plans.open(story, Cast.YEAR - 1, List.of(), null), Application.EXCEPTIONAL);
  }

  private UUID thisYear(CategoryDemand... demands) {
    Plan plan = plans.open(story, Cast.YEAR, List.of(demands), LocalDate.of(2025, 12, 31), 0, 1);
    return begin(plan, Application.EXCEPTIONAL);
  }

  private int version(UUID id) {
    return applications.own(person, id).version();
  }

  private UUID hours(String course) {
    return shelf.approved(
        person, story.unit(), "CE", Map.of("course", course, "completedOn", "2024-05-01"));
  }

  private void take(UUID id, Set<UUID> entries, Set<UUID> works) {
    importEntries.take(person, id, version(id), "CE", entries, works);
  }

  private List<Carried> carry(UUID id) {
    return carryOver.carry(person, id, version(id));
  }

  @Test
  void textsRefereesAndApprovedEntriesComeAndEachSaysWhatIsNew() {
    UUID same = hours("没有变化的课");
    UUID newer = hours("更新的课");
    UUID returned = hours("退回的课");
    UUID before = lastYear();
    drafts.write(person, before, Section.SUMMARY, Map.of("SUMMARY", "去年的总结"));
    drafts.write(person, before, Section.EXCEPTION, Map.of("REFEREE1_NAME", "张教授"));
    UUID letter = documents.store(person, "推荐信.pdf", SampleFiles.pdf(1)).id();
    attach.attach(person, before, version(before), Map.of(Letter.REFEREE1_LETTER, letter));
    take(before, Set.of(same, newer, returned), Set.of(newer, same));
    shelf.renewed(
        person, story.unit(), newer, "CE", Map.of("course", "更新后的课", "completedOn", "2024-05-01"));
    shelf.giveBack(story.unit(), returned);
    UUID id = thisYear();
    List<Carried> lines = carry(id);
    Application now = applications.own(person, id);
    assertThat(now.text(ContentField.SUMMARY)).isEqualTo("去年的总结");
    assertThat(now.text(ContentField.REFEREE1_NAME)).isEqualTo("张教授");
    assertThat(Letter.REFEREE1_LETTER.document(now)).contains(letter);
    assertThat(items.of(id)).extracting(Item::entryId).containsExactlyInAnyOrder(same, newer);
    assertThat(items.of(id)).allMatch(item -> item.freshness().current());
    assertThat(items.of(id)).filteredOn(Item::representative).as("the plan takes one").hasSize(1);
    assertThat(lines)
        .anyMatch(l -> l.comes() && l.title().contains("没有变化的课") && l.sentence().contains("没有变化"))
        .anyMatch(l -> l.comes() && l.title().contains("更新的课") && l.sentence().contains("内容有更新"))
        .anyMatch(l -> !l.comes() && l.title().contains("退回的课") && l.sentence().contains("单位已退回"))
        .anyMatch(l -> !l.comes() && l.title().equals("电子照片"));
    assertThat(now.photoId()).as("nothing else comes").isNull();
  }

  @Test
  void whatIsThereAlreadyIsNotOverwritten() {
    UUID before = lastYear();
    drafts.write(person, before, Section.SUMMARY, Map.of("SUMMARY", "去年的总结"));
    UUID id = thisYear();
    drafts.write(person, id, Section.SUMMARY, Map.of("SUMMARY", "今年的总结"));
    assertThat(carry(id))
        .anyMatch(l -> !l.comes() && l.title().equals("专业技术工作总结") && l.sentence().contains("不覆盖"));
    assertThat(applications.own(person, id).text(ContentField.SUMMARY)).isEqualTo("今年的总结");
  }

  @Test
  void thePlansMaximumAndCutOffHoldForWhatComes() {
    UUID first = hours("甲");
    UUID second = hours("乙");
    UUID late =
        shelf.approved(
            person, story.unit(), "CE", Map.of("course", "太晚", "completedOn", "2026-02-01"));
    UUID before = lastYear();
    take(before, Set.of(first, second, late), Set.of());
    UUID id = thisYear(new CategoryDemand("CE", 0, 1, null));
    List<Carried> lines = carry(id);
    assertThat(items.of(id)).hasSize(1);
    assertThat(lines)
        .anyMatch(l -> !l.comes() && l.sentence().contains("名额已满"))
        .anyMatch(l -> !l.comes() && l.sentence().contains("晚于本计划的业绩截止日期"));
  }

  @Test
  void itIsOfferedWhenBeginningLookedAtAndToldAfterwards() {
    UUID before = lastYear();
    drafts.write(person, before, Section.SUMMARY, Map.of("SUMMARY", "<i>去年</i>的总结"));
    UUID id = thisYear();
    String path = "/applications/" + id;
    var draft = pages.get(person, path);
    assertThat(draft.text()).contains("您在 " + (Cast.YEAR - 1) + " 申报年度申报过");
    assertThat(draft.has("a[href=" + path + "/carry-over]")).isTrue();
    var look = pages.get(person, path + "/carry-over");
    assertThat(look.text()).contains("可以沿用", "专业技术工作总结", "不沿用", "电子照片");
    assertThat(applications.own(person, id).content()).as("a look carries nothing").isEmpty();
    var answer =
        pages.post(person, path + "/carry-over", Map.of("version", String.valueOf(version(id))));
    assertThat(answer.location()).isEqualTo(path + "/carry-over");
    assertThat(pages.get(person, path).text()).doesNotContain("申报过，可以沿用");
    assertThat(pages.get(person, path + "/sections/SUMMARY").has("main i")).isFalse();
  }

  @Test
  void whoHasNoEarlierOneIsOfferedNothing() {
    UUID id = thisYear();
    assertThat(pages.get(person, "/applications/" + id).text()).doesNotContain("沿用");
    assertThat(pages.get(person, "/applications/" + id + "/carry-over").status()).isEqualTo(404);
    assertThatThrownBy(() -> carry(id)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void neitherPageAsksTheDatabaseTooOften() {
    UUID before = lastYear();
    drafts.write(person, before, Section.SUMMARY, Map.of("SUMMARY", "去年的总结"));
    take(before, Set.of(hours("甲")), Set.of());
    UUID id = thisYear();
    for (String page : List.of("", "/carry-over", "/sections/EXCEPTION", "/sections/CE")) {
      statements.take();
      assertThat(pages.get(person, "/applications/" + id + page).status()).isEqualTo(200);
      assertThat(statements.taken()).as(page).hasSizeLessThanOrEqualTo(6);
    }
  }

  @RepeatedTest(4)
  void carryingOverTwiceAtOnceHappensOnce() throws InterruptedException {
    UUID entry = hours("甲");
    UUID before = lastYear();
    drafts.write(person, before, Section.SUMMARY, Map.of("SUMMARY", "去年的总结"));
    take(before, Set.of(entry), Set.of());
    UUID id = thisYear();
    int version = version(id);
    var outcome =
        AtOnce.both(
            () -> carryOver.carry(person, id, version), () -> carryOver.carry(person, id, version));
    assertThat(outcome.stream().filter(Objects::nonNull))
        .hasSize(1)
        .allMatch(StaleException.class::isInstance);
    assertThat(items.of(id)).extracting(Item::entryId).containsExactly(entry);
    assertThat(version(id)).isEqualTo(version + 1);
  }

  @Test
  void carryingOverAgainAddsNothing() {
    UUID entry = hours("甲");
    UUID before = lastYear();
    take(before, Set.of(entry), Set.of());
    UUID id = thisYear();
    carry(id);
    int version = version(id);
    assertThat(carry(id)).noneMatch(Carried::comes);
    assertThat(version(id)).isEqualTo(version);
  }
}
