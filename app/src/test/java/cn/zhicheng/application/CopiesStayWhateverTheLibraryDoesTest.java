package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.achievement.EntryFile;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * FAQ-P47, domain 4.6: an entry may be returned and changed while a copy of it is in an
 * application; the copy keeps the old content and says so, until its person brings it up to date.
 */
@ProductTest
class CopiesStayWhateverTheLibraryDoesTest {
  private static final Map<String, String> OLD = Map.of("course", "新课标研修", "year", "2025");
  private static final Map<String, String> NEW = Map.of("course", "新课标研修（更名）", "year", "2025");
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CastDrafts drafts;
  @Autowired ShelfCast shelf;
  @Autowired ItemStore items;
  @Autowired ImportEntries importEntries;
  @Autowired RefreshItems refresh;
  @Autowired SubmitApplication submit;
  @Autowired Pages pages;

  private UUID taken(Cast.Story story) {
    UUID entry = shelf.approved(story.applicant(), story.unit(), "CE", OLD);
    drafts.takeHours(story.applicant(), story.application(), Set.of(entry));
    return entry;
  }

  private Item only(Cast.Story story) {
    List<Item> all = items.of(story.application());
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private void renew(Cast.Story story, UUID entry) {
    shelf.renewed(story.applicant(), story.unit(), entry, "CE", NEW);
  }

  @Test
  void aFileReplacedInTheLibraryChangesNothingInTheApplication() {
    Cast.Story story = cast.story();
    UUID entry = taken(story);
    Item before = only(story);
    renew(story, entry);
    Item after = only(story);
    assertThat(after.payload()).isEqualTo(before.payload());
    assertThat(after.files()).isEqualTo(before.files()).isNotEmpty();
    String kept = "/documents/" + before.files().getFirst().documentId();
    climb.submit(story);
    assertThat(pages.get(story.unit(), kept).status()).isEqualTo(200);
    refreshAfterReturn(story, entry);
    assertThat(only(story).files())
        .extracting(EntryFile::name)
        .isEqualTo(before.files().stream().map(EntryFile::name).toList());
    assertThat(only(story).files())
        .extracting(EntryFile::sha256)
        .doesNotContainAnyElementsOf(before.files().stream().map(EntryFile::sha256).toList());
  }

  private void refreshAfterReturn(Cast.Story story, UUID entry) {
    climb.giveBack(story, story.unit());
    int version = climb.now(story).version();
    assertThat(refresh.refresh(story.applicant(), story.application(), version, Set.of(entry)))
        .isEqualTo(1);
  }

  @Test
  void aCopyWhoseEntryWasReturnedStaysWhenTheSectionIsSaved() {
    Cast.Story story = cast.story();
    UUID entry = taken(story);
    shelf.giveBack(story.unit(), entry);
    UUID other = shelf.approved(story.applicant(), story.unit(), "CE", Map.of("course", "后来的课程"));
    drafts.takeHours(story.applicant(), story.application(), Set.of(entry, other));
    assertThat(items.of(story.application()))
        .extracting(Item::entryId)
        .containsExactlyInAnyOrder(entry, other);
    assertThat(items.of(story.application()))
        .filteredOn(item -> item.entryId().equals(entry))
        .extracting(Item::freshness)
        .containsExactly(Freshness.TAKEN_BACK);
    drafts.takeHours(story.applicant(), story.application(), Set.of(other));
    assertThat(items.of(story.application())).extracting(Item::entryId).containsExactly(other);
  }

  @Test
  void savingTheSectionDoesNotBringACopyUpToDateBySurprise() {
    Cast.Story story = cast.story();
    UUID entry = taken(story);
    renew(story, entry);
    drafts.takeHours(story.applicant(), story.application(), Set.of(entry));
    assertThat(only(story).payload()).containsEntry("course", "新课标研修");
    assertThat(only(story).freshness()).isEqualTo(Freshness.NEWER);
  }

  @Test
  void theBadgeTheDifferenceAndTheButtonAreThere() {
    Cast.Story story = cast.story();
    UUID entry = taken(story);
    renew(story, entry);
    String path = "/applications/" + story.application();
    assertThat(pages.get(story.applicant(), path).text()).contains("业绩库已更新：1 条");
    for (String page : List.of(path + "/sections/CE", path + "/changes")) {
      var seen = pages.get(story.applicant(), page);
      assertThat(seen.text()).as(page).contains("业绩库已更新", "更新到最新", "新课标研修（更名）", "（文件已更换）");
    }
    var answer =
        pages.post(
            story.applicant(),
            path + "/changes",
            Map.of("version", version(story), "entry", entry.toString(), "section", "CE"));
    assertThat(answer.location()).isEqualTo(path + "/sections/CE");
    assertThat(only(story).payload()).containsEntry("course", "新课标研修（更名）");
    assertThat(pages.get(story.applicant(), path + "/changes").text()).contains("与业绩库一致");
  }

  @Test
  void whatTheUnitReturnedOrDeclaredVoidIsToldAndNotUpdated() {
    Cast.Story story = cast.story();
    UUID entry = taken(story);
    shelf.giveBack(story.unit(), entry);
    String path = "/applications/" + story.application();
    var section = pages.get(story.applicant(), path + "/sections/CE");
    assertThat(section.text()).contains("业绩库中已退回", "新课标研修").doesNotContain("更新到最新 ");
    assertThat(section.has("#refresh-" + entry)).isFalse();
    int version = climb.now(story).version();
    assertThat(refresh.refresh(story.applicant(), story.application(), version, Set.of(entry)))
        .isZero();
    assertThat(climb.now(story).version()).isEqualTo(version);
  }

  @Test
  void aVoidedEntryIsToldInTheSection() {
    Cast.Story story = cast.story();
    UUID entry = taken(story);
    shelf.declareVoid(story.unit(), entry);
    assertThat(only(story).freshness()).isEqualTo(Freshness.VOIDED);
    var page = pages.get(story.applicant(), "/applications/" + story.application() + "/changes");
    assertThat(page.text()).contains("业绩库中已作废", "请取消导入");
    assertThatThrownBy(() -> climb.submit(story)).hasMessageContaining("认定材料不实并作废");
  }

  @Test
  void auditorsReadThatTheLibraryMovedOnAndTheSubmittedContent() {
    Cast.Story story = cast.story();
    UUID entry = taken(story);
    climb.submit(story);
    String audit = "/application-audits/" + story.application();
    assertThat(pages.get(story.unit(), audit).text()).doesNotContain("提交后业绩库已有变化");
    renew(story, entry);
    var page = pages.get(story.unit(), audit);
    assertThat(page.text()).contains("提交后业绩库已有变化", "新课标研修").doesNotContain("更名");
  }

  @Test
  void nothingIsBroughtUpToDateWhileItIsAudited() {
    Cast.Story story = cast.story();
    UUID entry = taken(story);
    renew(story, entry);
    climb.submit(story);
    int version = climb.now(story).version();
    assertThatThrownBy(
            () -> refresh.refresh(story.applicant(), story.application(), version, Set.of(entry)))
        .isInstanceOf(RefusedException.class);
    var page = pages.get(story.applicant(), "/applications/" + story.application() + "/changes");
    assertThat(page.has("#refresh-" + entry)).isFalse();
  }

  @Test
  void somebodyElsesApplicationIsNotThere() {
    Cast.Story story = cast.story();
    Actor other = cast.another(story, "李㛃").applicant();
    assertThatThrownBy(() -> refresh.refresh(other, story.application(), 0, Set.of()))
        .isInstanceOf(NotFoundException.class);
  }

  @RepeatedTest(4)
  void updatingAndSubmittingAtOnceLeaveOneWinner() throws InterruptedException {
    Cast.Story story = cast.story();
    UUID entry = taken(story);
    renew(story, entry);
    int version = climb.now(story).version();
    var outcome =
        AtOnce.both(
            () -> refresh.refresh(story.applicant(), story.application(), version, Set.of(entry)),
            () -> submit.submit(story.applicant(), story.application(), version));
    var losers = outcome.stream().filter(Objects::nonNull).toList();
    assertThat(losers).hasSize(1);
    assertThat(losers.getFirst()).isInstanceOfAny(StaleException.class, RefusedException.class);
    boolean submitted = climb.now(story).state() == ApplicationState.IN_AUDIT;
    assertThat(only(story).payload()).containsEntry("course", submitted ? "新课标研修" : "新课标研修（更名）");
  }

  private String version(Cast.Story story) {
    return String.valueOf(climb.now(story).version());
  }
}
