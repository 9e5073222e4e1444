package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.EntryStore;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.ReturnEntry;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.achievement.entry.SubmitEntry;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.ApproveBinding;
import cn.zhicheng.person.Binding;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.person.ReleaseBinding;
import cn.zhicheng.person.RequestBinding;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SampleSheet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Somebody changes units: the former one keeps what it decided, and sees nothing else of the person
 * from then on.
 */
@ProductTest
class MovedToAnotherUnitTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CastDrafts drafts;
  @Autowired PeopleCast people;
  @Autowired RequestBinding request;
  @Autowired ApproveBinding approve;
  @Autowired ReleaseBinding release;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired ReturnEntry returnEntry;
  @Autowired EntryStore entries;
  @Autowired Documents documents;
  @Autowired Pages pages;
  @Autowired DSLContext db;

  private Cast.Story story;
  private Actor person;
  private Actor former;
  private Actor next;
  private Binding binding;

  @BeforeEach
  void twoUnits() {
    story = cast.story();
    person = story.applicant();
    former = story.unit();
    next = cast.unit("合肥市第五十中学", "事业单位", story.department().organisation());
    binding = people.latest(person);
  }

  private void move() {
    request.request(person, PeopleCast.choice(next.organisation()));
    Binding asked = people.latest(person);
    approve.approve(next, asked.id(), asked.version(), "");
  }

  private int status(Actor actor, String path) {
    return pages.get(actor, path).status();
  }

  private LibraryEntry entry(UUID id) {
    return entries.ofPerson(person.person(), id);
  }

  private UUID proof(String name) {
    return documents.store(person, name, SampleFiles.pdf(3)).id();
  }

  private static EntryForm hours(String course, UUID proof) {
    return new EntryForm(
        Map.of(
            "year", "2024",
            "kind", "专业科目",
            "course", course,
            "organiser", "合肥市教师进修学校",
            "hours", "30"),
        Map.of("certificate", List.of(proof)));
  }

  /** Submitted to the unit, which sent it back. */
  private UUID returned(UUID proof) {
    Pick saved = saveEntry.save(person, EntryDraft.fresh("CE", hours("旧课程", proof)));
    submitEntry.submit(person, saved.id(), saved.version());
    returnEntry.giveBack(former, saved.id(), saved.version() + 1, "请更正课程名称");
    return saved.id();
  }

  @Test
  void whatWasReturnedIsThePersonsAgainAndTheFormerUnitSeesNoMoreOfIt() {
    UUID first = proof("旧证明.pdf");
    UUID id = returned(first);
    String page = "/achievement-audits/" + id;
    String list = "/achievement-audits?tab=ALL";
    assertThat(status(former, page)).isEqualTo(200);
    assertThat(status(former, "/documents/" + first)).isEqualTo(200);
    assertThat(pages.get(former, list).has("a[href^='" + page + "']")).isTrue();
    move();
    UUID second = proof("新证明.pdf");
    saveEntry.save(
        person, new EntryDraft(id, entry(id).version(), "CE", hours("换了单位以后写的", second)));
    for (String path :
        List.of(page, page + "/return-request", "/documents/" + first, "/documents/" + second)) {
      assertThat(status(former, path)).as(path).isEqualTo(404);
    }
    for (String tab : List.of(list, "/achievement-audits?tab=DONE", list + "&person=王")) {
      assertThat(pages.get(former, tab).has("a[href^='" + page + "']")).as(tab).isFalse();
    }
    assertThat(status(next, page)).as("not submitted to it").isEqualTo(404);
  }

  @Test
  void whatTheFormerUnitApprovedItStillReadsButOnlyTheBoundUnitReturnsOrVoids() {
    UUID id = drafts.approvedHours(person, former, "2024", "新课标研修二");
    String page = "/achievement-audits/" + id;
    assertThat(pages.get(former, page).has("form.audit-form")).isTrue();
    move();
    assertThat(pages.get(former, page).status()).isEqualTo(200);
    assertThat(pages.get(former, page).has("form.audit-form")).isFalse();
    for (String move : List.of("RETURN", "VOID")) {
      var decision = Map.of("version", "" + entry(id).version(), "move", move, "opinion", "不再认可");
      assertThat(pages.post(former, page, decision).status()).as(move).isEqualTo(409);
      assertThat(entry(id).state()).isEqualTo(EntryState.APPROVED);
    }
    var decision =
        Map.of("version", "" + entry(id).version(), "move", "RETURN", "opinion", "请补充证明");
    assertThat(pages.post(next, page, decision).status()).isEqualTo(303);
    assertThat(entry(id).state()).isEqualTo(EntryState.RETURNED);
    assertThat(status(former, page)).isEqualTo(404);
  }

  @Test
  void whereNobodyIsBoundTheUnitThatApprovedStillAnswers() {
    UUID id = drafts.approvedHours(person, former, "2024", "新课标研修三");
    release.release(former, binding.id(), binding.version(), "已调离");
    var decision =
        Map.of("version", "" + entry(id).version(), "move", "RETURN", "opinion", "请补充证明");
    assertThat(pages.post(former, "/achievement-audits/" + id, decision).status()).isEqualTo(303);
  }

  @Test
  void theFileOfThePersonClosesWithTheBinding() {
    UUID photo = documents.store(person, SampleSheet.png("photo")).id();
    db.update(PERSON).set(PERSON.PHOTO_ID, photo).where(PERSON.ID.eq(person.person())).execute();
    String page = "/bindings/" + binding.id();
    assertThat(pages.get(former, page).text()).contains("手机号码", "138****0000");
    assertThat(status(former, "/documents/" + photo)).isEqualTo(200);
    move();
    assertThat(pages.get(former, page).text())
        .contains("王䶮")
        .doesNotContain("手机号码", "138****0000", "证件号码", "出生日期");
    assertThat(pages.get(former, page).has("img.portrait")).isFalse();
    assertThat(status(former, "/documents/" + photo)).isEqualTo(404);
    assertThat(status(next, "/documents/" + photo)).isEqualTo(200);
  }

  @Test
  void theApplicationStaysWithTheBodiesOfItsRoute() {
    climb.to(story, story.organiser());
    climb.giveBack(story, story.organiser());
    move();
    String page = "/application-audits/" + story.application();
    drafts.write(person, story.application(), Section.SUMMARY, Map.of("SUMMARY", "换了单位以后写的总结。"));
    assertThat(pages.get(former, page).text()).contains("从事教研工作十二年").doesNotContain("换了单位以后写的总结");
    assertThat(status(next, page)).isEqualTo(404);
    assertThat(status(next, "/applications/" + story.application() + "/form.pdf")).isEqualTo(404);
  }
}
