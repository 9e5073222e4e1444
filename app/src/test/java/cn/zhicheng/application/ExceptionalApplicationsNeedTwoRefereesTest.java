package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** Domain 4.7: 破格申报 needs its basis and two referees with their letters; nothing else does. */
@ProductTest
class ExceptionalApplicationsNeedTwoRefereesTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CastDrafts drafts;
  @Autowired Drafts views;
  @Autowired PeopleCast people;
  @Autowired PlansAsking plans;
  @Autowired BeginApplication begin;
  @Autowired SubmitApplication submit;
  @Autowired SetPhoto setPhoto;
  @Autowired Applications applications;
  @Autowired Documents documents;
  @Autowired Pages pages;
  private Cast.Story story;
  private Actor person;
  private UUID id;

  @BeforeEach
  void anExceptionalDraft() {
    story = cast.story();
    person = people.bound("李㛃", story.unit());
    id = begin(person, Application.EXCEPTIONAL);
  }

  private UUID begin(Actor who, String type) {
    Plan plan = plans.open(story, Cast.YEAR, List.of(), null);
    return begin.begin(who, plan.id(), new TitleChoice("22.1.2", "22.21", type), true, "10.0.0.1");
  }

  private int version() {
    return applications.own(person, id).version();
  }

  private static Map<String, String> typed() {
    var typed = new HashMap<String, String>();
    Stream.of(ContentField.values())
        .filter(field -> field.section().equals(Section.EXCEPTION))
        .forEach(field -> typed.put(field.name(), field.label() + "：内容"));
    return typed;
  }

  private UUID letter(Actor of, String name) {
    return documents.store(of, name, SampleFiles.pdf(1)).id();
  }

  private Pages.Answer letters(UUID first, UUID second) {
    return pages.post(
        person,
        "/applications/" + id + "/letters",
        Map.of(
            "version", String.valueOf(version()),
            "REFEREE1_LETTERKept", first.toString(),
            "REFEREE2_LETTERKept", second.toString()));
  }

  private List<PreCheck.Finding> missing() {
    return views.of(person, id).findings().stream()
        .filter(finding -> finding.section().equals(Section.EXCEPTION))
        .toList();
  }

  @Test
  void everythingMissingIsToldWithAWayToItsField() {
    assertThat(missing()).hasSize(11);
    var page = pages.get(person, "/applications/" + id);
    String section = "/applications/" + id + "/sections/EXCEPTION";
    assertThat(page.page().select("a[href=" + section + "]").text()).isEqualTo("破格材料");
    for (PreCheck.Finding finding : missing()) {
      assertThat(page.has("a[href=" + section + "#f-" + finding.field() + "]")).isTrue();
      assertThat(pages.get(person, section).has("#f-" + finding.field())).isTrue();
    }
  }

  @Test
  void theUsualApplicationKnowsNoReferees() {
    Actor usual = people.bound("赵明", story.unit());
    UUID other = begin(usual, "正常申报");
    assertThat(pages.get(usual, "/applications/" + other).text()).doesNotContain("破格材料");
    assertThat(pages.get(usual, "/applications/" + other + "/sections/EXCEPTION").status())
        .isEqualTo(404);
    assertThat(views.of(usual, other).findings())
        .noneMatch(finding -> finding.section().equals(Section.EXCEPTION));
    var sent = pages.post(usual, "/applications/" + other + "/letters", Map.of("version", "0"));
    assertThat(sent.status()).isEqualTo(409);
    assertThat(sent.text()).contains("不需要推荐信");
  }

  @Test
  void whatWasTypedAndUploadedIsSubmittedAndReadByAuditors() {
    UUID first = letter(person, "推荐信甲.pdf");
    drafts.write(person, id, Section.EXCEPTION, typed());
    assertThat(letters(first, letter(person, "推荐信乙.pdf")).status()).isEqualTo(302);
    assertThat(missing()).isEmpty();
    drafts.write(person, id, Section.BASICS, Map.of("PRESENT_WORK", "教研"));
    drafts.write(person, id, Section.SUMMARY, Map.of("SUMMARY", "总结"));
    var picture = new MockMultipartFile("photo", "照片.jpg", null, SampleFiles.jpeg(600, 900));
    setPhoto.set(person, id, version(), documents.storePhoto(person, picture, null).id());
    submit.submit(person, id, version());
    var page = pages.get(story.unit(), "/application-audits/" + id);
    assertThat(page.text()).contains("破格材料", "破格依据：内容", "推荐人二推荐理由：内容", "推荐信甲.pdf");
    assertThat(page.text()).doesNotContain(Letter.DOCUMENT);
    assertThat(page.has("a[href=/documents/" + first + "]")).isTrue();
    assertThat(pages.get(story.unit(), "/documents/" + first).status()).isEqualTo(200);
  }

  @Test
  void theLetterStaysWhileTextsAreSavedAndGoesWhenRemoved() {
    letters(letter(person, "甲.pdf"), letter(person, "乙.pdf"));
    drafts.write(person, id, Section.EXCEPTION, typed());
    assertThat(Letter.REFEREE1_LETTER.fileName(applications.own(person, id))).isEqualTo("甲.pdf");
    var page = pages.get(person, "/applications/" + id + "/sections/EXCEPTION");
    assertThat(page.text()).contains("甲.pdf", "乙.pdf");
    pages.post(
        person, "/applications/" + id + "/letters", Map.of("version", String.valueOf(version())));
    assertThat(missing()).extracting(PreCheck.Finding::sentence).contains("「推荐人一推荐信」尚未上传");
  }

  @Test
  void somebodyElsesDocumentIsNoLetter() {
    UUID foreign = letter(story.applicant(), "别人的.pdf");
    assertThat(letters(foreign, foreign).status()).isEqualTo(404);
    assertThat(Letter.REFEREE1_LETTER.document(applications.own(person, id))).isEmpty();
  }

  @Test
  void anotherLetterOfTheSameNameIsADifference() {
    letters(letter(person, "推荐信.pdf"), letter(person, "乙.pdf"));
    var before = Objects.requireNonNull(applications.own(person, id));
    letters(letter(person, "推荐信.pdf"), letter(person, "丙.pdf"));
    var now = applications.own(person, id);
    assertThat(Letter.REFEREE1_LETTER.document(now))
        .isNotEqualTo(Letter.REFEREE1_LETTER.document(before));
  }

  @Test
  void hostileTextsStayTexts() {
    Map<String, String> typed = typed();
    typed.put("REFEREE1_NAME", "<b onclick=alert(1)>甲</b>");
    drafts.write(person, id, Section.EXCEPTION, typed);
    var page = pages.get(person, "/applications/" + id + "/sections/EXCEPTION");
    assertThat(page.has("main b")).isFalse();
    assertThat(page.page().select("#f-REFEREE1_NAME").attr("value")).contains("<b onclick");
  }
}
