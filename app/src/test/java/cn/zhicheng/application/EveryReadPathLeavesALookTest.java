package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.APPLICATION_DOCUMENT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Look;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.person.RevealIdNumber;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「谁看过我的信息」: each way an official comes to a person's data is told to the person. */
@ProductTest
class EveryReadPathLeavesALookTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired PeopleCast people;
  @Autowired Pages pages;
  @Autowired Looks looks;
  @Autowired RevealIdNumber reveal;
  @Autowired DSLContext db;

  private Cast.Story story;

  @BeforeEach
  void anApplicationAtTheDepartment() {
    story = cast.story();
    climb.to(story, story.department());
  }

  private List<Look> looks(LookKind kind) {
    return looks.of(story.applicant().person(), null, 100).rows().stream()
        .filter(look -> look.kind() == kind)
        .toList();
  }

  private void opens(Actor actor, String path) {
    assertThat(pages.get(actor, path).status()).as(path).isEqualTo(200);
  }

  private UUID document() {
    return db.select(APPLICATION_DOCUMENT.DOCUMENT_ID)
        .from(APPLICATION_DOCUMENT)
        .where(APPLICATION_DOCUMENT.APPLICATION_ID.eq(story.application()))
        .limit(1)
        .fetchSingle()
        .value1();
  }

  @Test
  void openingTheApplication() {
    opens(story.department(), "/application-audits/" + story.application());
    assertThat(looks(LookKind.APPLICATION))
        .singleElement()
        .satisfies(look -> {
          assertThat(look.by().body()).isEqualTo(story.department().organisationName());
          assertThat(look.by().role()).isEqualTo("业务主管部门");
          assertThat(look.by().name()).isEqualTo("方静");
          assertThat(look.subjectName()).contains(climb.now(story).number());
        });
  }

  @Test
  void openingALibraryEntry() {
    UUID entry =
        db.select(ACHIEVEMENT_ENTRY.ID)
            .from(ACHIEVEMENT_ENTRY)
            .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(story.applicant().person()))
            .fetchSingle()
            .value1();
    opens(story.unit(), "/achievement-audits/" + entry);
    assertThat(looks(LookKind.ENTRY))
        .singleElement()
        .satisfies(look -> assertThat(look.subjectName()).contains("继续教育", "新课标研修"));
  }

  @Test
  void openingTheRequestToJoin() {
    opens(story.unit(), "/bindings/" + people.latest(story.applicant()).id());
    assertThat(looks(LookKind.BINDING)).hasSize(1);
  }

  @Test
  void openingAnAttachmentOrThePhoto() {
    opens(story.department(), "/documents/" + document());
    assertThat(looks(LookKind.DOCUMENT))
        .singleElement()
        .satisfies(look -> assertThat(look.subjectName()).isNotBlank());
  }

  @Test
  void seeingTheIdNumberInFull() {
    reveal.reveal(story.unit(), story.applicant().person(), "核对身份");
    assertThat(looks(LookKind.ID_NUMBER))
        .singleElement()
        .satisfies(look -> assertThat(look.subjectName()).isEqualTo("核对身份"));
  }

  @Test
  void exportingTheForm() {
    opens(story.unit(), "/applications/" + story.application() + "/form.pdf");
    assertThat(looks(LookKind.FORM)).hasSize(1);
    assertThat(looks(LookKind.ID_NUMBER)).hasSize(1);
  }

  @Test
  void exportingTheMaterialList() {
    opens(story.unit(), "/applications/" + story.application() + "/materials.pdf");
    assertThat(looks(LookKind.FORM))
        .singleElement()
        .satisfies(look -> assertThat(look.subjectName()).contains("材料清单"));
  }

  @Test
  void exportingTheSummary() {
    opens(story.unit(), "/applications/" + story.application() + "/summary.pdf");
    assertThat(looks(LookKind.FORM))
        .singleElement()
        .satisfies(look -> assertThat(look.subjectName()).contains("任职资格综合情况表"));
    assertThat(looks(LookKind.ID_NUMBER)).hasSize(1);
  }

  @Test
  void onesOwnLooksAreNotNoted() {
    Actor person = story.applicant();
    opens(person, "/documents/" + document());
    opens(person, "/applications/" + story.application() + "/form.pdf");
    assertThat(pages.post(person, "/me", Map.of("reveal", "true")).status()).isEqualTo(200);
    assertThat(looks.of(person.person(), null).rows()).isEmpty();
  }

  @Test
  void whoIsRefusedHasSeenNothing() {
    assertThat(pages.get(story.city(), "/application-audits/" + story.application()).status())
        .isEqualTo(404);
    assertThat(pages.get(story.city(), "/documents/" + document()).status()).isEqualTo(404);
    assertThat(looks.of(story.applicant().person(), null).rows()).isEmpty();
  }

  @Test
  void thePersonReadsItAndNobodyElseDoes() {
    String path = "/application-audits/" + story.application();
    opens(story.department(), path);
    opens(story.department(), path);
    var page = pages.get(story.applicant(), "/me/looks");
    assertThat(page.page().select("tbody tr")).hasSize(1);
    assertThat(page.page().select("tbody tr").text())
        .contains(story.department().organisationName(), "方静", "职称申报");
    assertThat(page.page().select("td[data-label=当天次数]").text()).isEqualTo("2");
    Actor other = cast.another(story, "胡㛃").applicant();
    assertThat(pages.get(other, "/me/looks").text()).contains("还没有人看过您的信息");
    assertThat(pages.get(story.unit(), "/me/looks").status()).isEqualTo(403);
  }
}
