package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 代表作: chosen among everything imported, in the person's order, within the plan's numbers. */
@ProductTest
class RepresentativeWorksStandInOrderTest {
  @Autowired Cast cast;
  @Autowired PeopleCast people;
  @Autowired ShelfCast shelf;
  @Autowired PlansAsking plans;
  @Autowired BeginApplication begin;
  @Autowired Applications applications;
  @Autowired Drafts drafts;
  @Autowired ItemStore items;
  @Autowired ImportEntries importEntries;
  @Autowired ImportSuggested suggested;
  @Autowired SubmittedParts parts;
  @Autowired Pages pages;
  private Actor person;
  private UUID id;
  private UUID course;
  private UUID award;
  private UUID other;

  @BeforeEach
  void threeImported() {
    Cast.Story story = cast.story();
    person = people.bound("李㛃", story.unit());
    course = shelf.approved(person, story.unit(), "CE", Map.of("course", "甲"));
    other = shelf.approved(person, story.unit(), "CE", Map.of("course", "乙"));
    award = shelf.approved(person, story.unit(), "AWARD", Map.of());
    Plan plan = plans.open(story, Cast.YEAR, List.of(), null, 1, 2);
    id =
        begin.begin(
            person, plan.id(), new TitleChoice("22.1.2", "22.21", "正常申报"), true, "10.0.0.1");
    suggested.take(person, id, 0, Set.of(course, other, award));
  }

  private Pages.Answer order(Map<UUID, String> places) {
    var fields = new java.util.HashMap<String, String>();
    fields.put("version", String.valueOf(applications.own(person, id).version()));
    places.forEach((entry, place) -> fields.put(entry.toString(), place));
    return pages.post(person, "/applications/" + id + "/works", fields);
  }

  private List<UUID> works() {
    return Copies.worksOf(items.of(id)).stream().map(Item::entryId).toList();
  }

  @Test
  void anyCategoryIsChosenAndOrdered() {
    assertThat(order(Map.of(course, "2", award, "1", other, "")).status()).isEqualTo(302);
    assertThat(works()).containsExactly(award, course);
    var page = pages.get(person, "/applications/" + id + "/works");
    assertThat(page.text()).contains("本计划要求选 1 至 2 项代表作");
    assertThat(page.page().select("select").eachAttr("name").subList(0, 2))
        .containsExactly(award.toString(), course.toString());
    assertThat(lines()).contains("第 1 项", "第 2 项");
  }

  private List<String> lines() {
    return parts.of(applications.own(person, id), items.of(id)).stream()
        .flatMap(part -> part.blocks().stream())
        .flatMap(block -> block.lines().stream())
        .filter(line -> line.label().equals("代表作"))
        .map(Submission.Line::value)
        .toList();
  }

  @Test
  void gapsAreClosedAndACategorySavedAloneKeepsTheOrder() {
    order(Map.of(award, "1", course, "2"));
    int version = applications.own(person, id).version();
    importEntries.take(person, id, version, "AWARD", Set.of(), Set.of());
    assertThat(items.of(id)).extracting(Item::workNo).containsExactlyInAnyOrder(1, 0);
    assertThat(works()).containsExactly(course);
  }

  @Test
  void twoWorksAtOnePlaceAndTooManyAreRefusedBesideTheFieldAndKept() {
    var twice = order(Map.of(award, "1", course, "1"));
    assertThat(twice.status()).isEqualTo(422);
    assertThat(twice.text()).contains("第 1 项已选给");
    assertThat(twice.page().select("option[selected]").eachAttr("value")).contains("1");
    var many = order(Map.of(award, "1", course, "2", other, "3"));
    assertThat(many.status()).isEqualTo(422);
    assertThat(many.text()).contains("本计划的代表作最多 2 项，您选了 3 项");
    assertThat(works()).isEmpty();
  }

  @Test
  void tooFewAreToldBeforeSubmissionWithTheWayThere() {
    assertThat(drafts.of(person, id).findings())
        .filteredOn(finding -> finding.section().equals(Section.WORKS))
        .extracting(PreCheck.Finding::sentence)
        .containsExactly("本计划要求至少 1 项代表作，现在有 0 项，请在导入的业绩中勾选「作为代表作」");
    var page = pages.get(person, "/applications/" + id);
    assertThat(page.page().select("a[href=/applications/" + id + "/works]").text()).contains("代表作");
    order(Map.of(award, "1"));
    assertThat(drafts.of(person, id).findings())
        .noneMatch(finding -> finding.section().equals(Section.WORKS));
  }

  @Test
  void anOldTabKeepsItsChoice() {
    var fields = Map.of("version", "0", award.toString(), "2");
    var late = pages.post(person, "/applications/" + id + "/works", fields);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.page().select("select[name=" + award + "] option[selected]").attr("value"))
        .isEqualTo("2");
  }

  @Test
  void nonsenseIsNoChoice() {
    var answer = order(Map.of(award, "-1", course, "第一", other, "9999999999"));
    assertThat(answer.status()).isEqualTo(302);
    assertThat(works()).isEmpty();
  }
}
