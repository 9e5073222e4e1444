package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.EntryFile;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.Library;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.document.DocumentAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.task.Task;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From draft to approval and back again, as the FAQ tells it. */
@ProductTest
class EntryLifeTest {
  @Autowired LibraryCast cast;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired WithdrawEntry withdrawEntry;
  @Autowired DeleteEntry deleteEntry;
  @Autowired RestoreEntry restoreEntry;
  @Autowired ApproveEntry approveEntry;
  @Autowired ReturnEntry returnEntry;
  @Autowired VoidEntry voidEntry;
  @Autowired EntryStore store;
  @Autowired Library library;
  @Autowired Tasks tasks;
  @Autowired Journal journal;
  @Autowired List<DocumentAccess> readers;

  private Actor unit;
  private Actor wang;

  @BeforeEach
  void makeCast() {
    unit = cast.unit("合肥市蜀山区教育体育局");
    wang = cast.personOf(unit, "王䶮");
  }

  @Test
  void unboundPeopleMayWriteButNotSubmit() {
    Actor li = cast.person("李㛃");
    Pick saved = saveEntry.save(li, EntryDraft.fresh("EDUCATION", cast.education(li)));
    Pick again =
        saveEntry.save(li, new EntryDraft(saved.id(), saved.version(), "", cast.education(li)));

    assertThatThrownBy(() -> submitEntry.submit(li, again.id(), again.version()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.refusal().code()).isEqualTo("NOT_BOUND");
              assertThat(e.refusal().link()).isEqualTo("/me/unit");
            });
    deleteEntry.delete(li, again.id(), again.version());
    assertThat(store.ofPerson(li.person(), saved.id()).state()).isEqualTo(EntryState.DELETED);
  }

  @Test
  void submittingOpensWorkAtTheUnitAndHistoryHangsTogether() {
    UUID id = submitted().id();

    Task task = tasks.of(unit.organisation(), TaskKind.ACHIEVEMENT, null).rows().getFirst();
    assertThat(task.title()).isEqualTo("学历学位：安徽师范大学 汉语言文学 本科");
    assertThat(task.personName()).isEqualTo("王䶮");
    assertThat(task.path()).isEqualTo("/achievement-audits/" + id);
    assertThat(journal.of("ACHIEVEMENT", id))
        .extracting(JournalLine::action)
        .containsExactly("CREATE", "SUBMIT");
    assertThat(journal.intact("ACHIEVEMENT", id)).isTrue();
  }

  @Test
  void submittingTellsEverythingThatIsMissing() {
    Pick draft = saveEntry.save(wang, EntryDraft.fresh("PAPER", EntryForm.EMPTY));

    assertThatThrownBy(() -> submitEntry.submit(wang, draft.id(), draft.version()))
        .isInstanceOfSatisfying(
            InvalidException.class,
            e ->
                assertThat(e.problems().byField())
                    .containsKeys("title", "journal", "role", "file.cover", "file.body"));
    assertThat(state(draft.id())).isEqualTo(EntryState.DRAFT);
  }

  @Test
  void onlyAuditedEntriesMayBeUsed() {
    Pick entry = submitted();
    assertThat(library.approved(wang.person())).isEmpty();

    approveEntry.approve(unit, entry.id(), entry.version(), "");

    ApprovedEntry usable = library.approved(wang.person()).getFirst();
    assertThat(usable.category()).isEqualTo("EDUCATION");
    assertThat(usable.payload()).containsEntry("isHighest", true).containsEntry("length", 4);
    assertThat(usable.files())
        .extracting(EntryFile::slot, EntryFile::name)
        .containsExactly(org.assertj.core.api.Assertions.tuple("diploma", "毕业证书.pdf"));
    assertThat(tasks.of(unit.organisation(), null, null).rows()).isEmpty();
  }

  @Test
  void whatWasApprovedIsLockedUntilTheUnitReturnsItAndGoesTheWholeWayAgain() {
    Pick entry = submitted();
    approveEntry.approve(unit, entry.id(), entry.version(), "材料属实");
    assertThatThrownBy(() -> save(entry.id(), "合肥师范学院"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("由绑定的工作单位退回");

    returnEntry.giveBack(unit, entry.id(), version(entry.id()), "学校名称与证书不一致");
    assertThat(library.approved(wang.person())).isEmpty();
    Pick repaired = save(entry.id(), "合肥师范学院");
    submitEntry.submit(wang, repaired.id(), repaired.version());
    approveEntry.approve(unit, entry.id(), version(entry.id()), "");

    assertThat(library.approved(wang.person()))
        .singleElement()
        .satisfies(e -> assertThat(e.payload()).containsEntry("school", "合肥师范学院"))
        .satisfies(e -> assertThat(e.revision()).isEqualTo(2));
    assertThat(journal.of("ACHIEVEMENT", entry.id()))
        .extracting(JournalLine::action)
        .containsExactly("CREATE", "SUBMIT", "APPROVE", "RETURN", "EDIT", "SUBMIT", "APPROVE");
  }

  @Test
  void aSubmittedEntryCannotBeEdited() {
    Pick entry = submitted();
    assertThatThrownBy(() -> save(entry.id(), "合肥师范学院"))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal().code()).isEqualTo("ENTRY_LOCKED"));
  }

  @Test
  void aReturnAndAVoidNeedTheirReason() {
    Pick entry = submitted();
    assertThatThrownBy(() -> returnEntry.giveBack(unit, entry.id(), entry.version(), " "))
        .isInstanceOf(InvalidException.class);
    assertThatThrownBy(() -> voidEntry.declareVoid(unit, entry.id(), entry.version(), ""))
        .isInstanceOf(InvalidException.class);
    assertThat(state(entry.id())).isEqualTo(EntryState.SUBMITTED);
  }

  @Test
  void whatWasVoidedIsOutOfUseForGood() {
    Pick entry = submitted();
    voidEntry.declareVoid(unit, entry.id(), entry.version(), "证书系伪造");

    int now = version(entry.id());
    assertThatThrownBy(() -> submitEntry.submit(wang, entry.id(), now))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> approveEntry.approve(unit, entry.id(), now, ""))
        .isInstanceOf(RefusedException.class);
    assertThat(tasks.of(unit.organisation(), null, null).rows()).isEmpty();
  }

  @Test
  void whoComesTooLateLearnsWhoDidWhat() {
    Pick entry = submitted();
    returnEntry.giveBack(unit, entry.id(), entry.version(), "请补充学位证书");

    assertThatThrownBy(() -> approveEntry.approve(unit, entry.id(), entry.version(), ""))
        .isInstanceOf(StaleException.class)
        .hasMessageMatching("合肥市蜀山区教育体育局 周敏 已于 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 退回该业绩。");
    assertThatThrownBy(() -> withdrawEntry.withdraw(wang, entry.id(), entry.version()))
        .isInstanceOf(StaleException.class);
  }

  @Test
  void takingBackClosesTheWork() {
    Pick entry = submitted();
    withdrawEntry.withdraw(wang, entry.id(), entry.version());

    assertThat(state(entry.id())).isEqualTo(EntryState.DRAFT);
    assertThat(tasks.of(unit.organisation(), null, null).rows()).isEmpty();
    assertThatThrownBy(() -> store.ofUnit(unit.organisation(), entry.id()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void theBinGivesBack() {
    Pick draft = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    deleteEntry.delete(wang, draft.id(), draft.version());
    restoreEntry.restore(wang, draft.id(), version(draft.id()));
    assertThat(state(draft.id())).isEqualTo(EntryState.DRAFT);
  }

  @Test
  void outsideTheScopeThereIsNothing() {
    Pick entry = submitted();
    Actor otherUnit = cast.unit("合肥市庐阳区教育体育局");
    Actor other = cast.personOf(unit, "李㛃");

    assertThatThrownBy(() -> approveEntry.approve(otherUnit, entry.id(), entry.version(), ""))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> returnEntry.giveBack(otherUnit, entry.id(), entry.version(), "退"))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> withdrawEntry.withdraw(other, entry.id(), entry.version()))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() ->
            saveEntry.save(other, new EntryDraft(entry.id(), entry.version(), "", EntryForm.EMPTY)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void afterAChangeOfUnitTheBoundUnitReturnsWhatTheFormerOneApproved() {
    Pick entry = submitted();
    approveEntry.approve(unit, entry.id(), entry.version(), "");
    Actor newUnit = cast.unit("合肥市庐阳区教育体育局");
    cast.rebind(wang, newUnit);

    returnEntry.giveBack(newUnit, entry.id(), version(entry.id()), "请更正学校名称");

    Pick repaired = save(entry.id(), "合肥师范学院");
    submitEntry.submit(wang, repaired.id(), repaired.version());
    assertThat(tasks.of(newUnit.organisation(), TaskKind.ACHIEVEMENT, null).rows()).hasSize(1);
    assertThatThrownBy(() -> store.ofUnit(unit.organisation(), entry.id()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void aNewUnitSeesNothingThatStillWaitsAtTheFormerOne() {
    Pick entry = submitted();
    Actor newUnit = cast.unit("合肥市庐阳区教育体育局");
    cast.rebind(wang, newUnit);

    assertThatThrownBy(() -> approveEntry.approve(newUnit, entry.id(), entry.version(), ""))
        .isInstanceOf(NotFoundException.class);
    approveEntry.approve(unit, entry.id(), entry.version(), "");
  }

  @Test
  void nobodyAttachesFilesOfOthers() {
    Actor other = cast.person("李㛃");
    assertThatThrownBy(
            () -> saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(other))))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void theUnitReadsTheFilesOfWhatWasSubmittedToItOnly() {
    Actor otherUnit = cast.unit("合肥市庐阳区教育体育局");
    EntryForm form = cast.education(wang);
    UUID file = form.files("diploma").getFirst();
    Pick draft = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", form));

    assertThat(mayRead(unit, file)).isFalse();
    submitEntry.submit(wang, draft.id(), draft.version());
    assertThat(mayRead(unit, file)).isTrue();
    assertThat(mayRead(otherUnit, file)).isFalse();
    assertThat(mayRead(cast.person("李㛃"), file)).isFalse();
  }

  private boolean mayRead(Actor actor, UUID file) {
    return readers.stream().anyMatch(reader -> reader.mayRead(actor, file));
  }

  private Pick submitted() {
    Pick draft = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    submitEntry.submit(wang, draft.id(), draft.version());
    return new Pick(draft.id(), draft.version() + 1);
  }

  private Pick save(UUID id, String school) {
    EntryForm form = cast.education(wang, Map.of("school", school));
    return saveEntry.save(wang, new EntryDraft(id, version(id), "", form));
  }

  private EntryState state(UUID id) {
    return store.ofPerson(wang.person(), id).state();
  }

  private int version(UUID id) {
    return store.ofPerson(wang.person(), id).version();
  }
}
