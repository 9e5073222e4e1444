package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.achievement.CategoryCatalogueFixture;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every field of a draft is saved when it is left; nothing typed is lost (FAQ-P16, P19). */
@ProductTest
class DraftsSaveThemselvesTest {
  @Autowired LibraryCast cast;
  @Autowired SaveField saveField;
  @Autowired SaveAttachments saveAttachments;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired EntryStore store;
  @Autowired EntryFiles files;
  @Autowired DSLContext db;

  private Actor wang;
  private UUID id;

  @BeforeEach
  void makeCast() {
    wang = cast.personOf(cast.unit("合肥市蜀山区教育体育局"), "王䶮");
    id = Ids.next();
  }

  @Test
  void theFirstFieldBeginsTheDraftUnderTheIdOfItsForm() {
    SaveField.Saved saved = saveField.save(wang, id, 0, "EDUCATION", "school", " 安徽师范大学 ");

    LibraryEntry entry = store.ofPerson(wang.person(), id);
    assertThat(saved).isEqualTo(new SaveField.Saved(entry.version(), ""));
    assertThat(entry.payload()).containsEntry("school", "安徽师范大学");
    assertThat(entry.title()).isEqualTo("安徽师范大学");
  }

  @Test
  void whatIsNotRightYetIsKeptAsTypedAndItsProblemIsTold() {
    saveField.save(wang, id, 0, "EDUCATION", "endYm", "2009-07");
    SaveField.Saved saved = saveField.save(wang, id, 1, "EDUCATION", "endYm", "2009年");

    assertThat(saved.problem()).contains("2020-09");
    LibraryEntry entry = store.ofPerson(wang.person(), id);
    assertThat(entry.payload()).doesNotContainKey("endYm");
    var form = entry.form(CategoryCatalogueFixture.category("EDUCATION"), Map.of());
    assertThat(form.value("endYm")).isEqualTo("2009年");

    saveField.save(wang, id, 2, "EDUCATION", "endYm", "2009-08");
    assertThat(store.ofPerson(wang.person(), id).typed()).isEmpty();
  }

  @Test
  void anEmptiedFieldIsEmptyAndABoxIsTickedOrNot() {
    saveField.save(wang, id, 0, "EDUCATION", "school", "安徽师范大学");
    saveField.save(wang, id, 1, "EDUCATION", "school", "  ");
    saveField.save(wang, id, 2, "EDUCATION", "isHighest", "true");

    assertThat(store.ofPerson(wang.person(), id).payload()).isEqualTo(Map.of("isHighest", true));
  }

  @Test
  void whatDependsOnAnotherChoiceComesBackWithIt() {
    saveField.save(wang, id, 0, "EDUCATION", "degree", "学士");
    saveField.save(wang, id, 1, "EDUCATION", "degreeNo", "1037042009");
    saveField.save(wang, id, 2, "EDUCATION", "degree", "");
    LibraryEntry without = store.ofPerson(wang.person(), id);

    assertThat(without.payload()).doesNotContainKey("degreeNo");
    assertThat(without.typed()).containsEntry("degreeNo", "1037042009");
  }

  @Test
  void attachmentsAreSavedPlaceByPlace() {
    UUID diploma = cast.file(wang, "毕业证书.pdf");
    UUID degree = cast.file(wang, "学位证书.pdf");
    saveAttachments.save(wang, id, 0, "EDUCATION", "diploma", List.of(diploma));
    saveAttachments.save(wang, id, 1, "EDUCATION", "degree", List.of(degree));
    saveAttachments.save(wang, id, 2, "EDUCATION", "diploma", List.of());

    assertThat(files.bySlot(id)).isEqualTo(Map.of("degree", List.of(degree)));
  }

  @Test
  void tooManyFilesAreToldAndNotKept() {
    List<UUID> three =
        List.of(cast.file(wang, "1.pdf"), cast.file(wang, "2.pdf"), cast.file(wang, "3.pdf"));
    var saved = saveAttachments.save(wang, id, 0, "EDUCATION", "diploma", three);

    assertThat(saved.problem()).contains("最多上传2个文件");
    assertThat(files.of(id)).isEmpty();
  }

  @Test
  void nobodyHangsUpSomebodyElsesFile() {
    UUID foreign = cast.file(cast.person("李㛃"), "别人的.pdf");
    assertThatThrownBy(
            () -> saveAttachments.save(wang, id, 0, "EDUCATION", "diploma", List.of(foreign)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void aSecondTabLearnsThatItIsBehind() {
    saveField.save(wang, id, 0, "EDUCATION", "school", "安徽师范大学");
    assertThatThrownBy(() -> saveField.save(wang, id, 0, "EDUCATION", "major", "汉语言文学"))
        .isInstanceOf(StaleException.class);
  }

  @Test
  void twoFirstSavingsBeginOneEntry() throws Exception {
    var outcome =
        AtOnce.both(
            () -> saveField.save(wang, id, 0, "EDUCATION", "school", "安徽师范大学"),
            () -> saveField.save(wang, id, 0, "EDUCATION", "major", "汉语言文学"));

    assertThat(outcome).filteredOn(java.util.Objects::isNull).hasSize(1);
    assertThat(outcome)
        .filteredOn(java.util.Objects::nonNull)
        .allSatisfy(failure -> assertThat(failure).isInstanceOf(StaleException.class));
    assertThat(db.fetchCount(ACHIEVEMENT_ENTRY, ACHIEVEMENT_ENTRY.PERSON_ID.eq(wang.person())))
        .isEqualTo(1);
  }

  @Test
  void anotherPersonsDraftIsNotThere() {
    saveField.save(wang, id, 0, "EDUCATION", "school", "安徽师范大学");
    Actor li = cast.person("李㛃");
    assertThatThrownBy(() -> saveField.save(li, id, 1, "EDUCATION", "school", "别处"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void noFieldIsMadeUpAndNothingDerivedIsTyped() {
    assertThatThrownBy(() -> saveField.save(wang, id, 0, "EDUCATION", "status", "APPROVED"))
        .isInstanceOf(NotFoundException.class);
    assertThat(store.findOfPerson(wang.person(), id)).isEmpty();
  }

  @Test
  void aSubmittedEntryIsLocked() {
    Pick saved = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    submitEntry.submit(wang, saved.id(), saved.version());
    assertThatThrownBy(
            () -> saveField.save(wang, saved.id(), saved.version() + 1, "", "school", "别处"))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void submittingFromTheListTakesWhatWasTypedAtLast() {
    Pick saved = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    saveField.save(wang, saved.id(), saved.version(), "", "length", "四年");
    assertThatThrownBy(() -> submitEntry.submit(wang, saved.id(), saved.version() + 1))
        .hasMessageContaining("length");
    saveField.save(wang, saved.id(), saved.version() + 1, "", "length", "4");
    submitEntry.submit(wang, saved.id(), saved.version() + 2);

    assertThat(store.ofPerson(wang.person(), saved.id()).payload()).containsKey("length");
  }
}
