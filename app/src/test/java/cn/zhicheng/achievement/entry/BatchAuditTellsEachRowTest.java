package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.task.Tasks;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-U12: one opinion for all that are ticked, and the truth about each. */
@ProductTest
class BatchAuditTellsEachRowTest {
  @Autowired LibraryCast cast;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired SubmitEntries submitEntries;
  @Autowired WithdrawEntry withdrawEntry;
  @Autowired ApproveEntry approveEntry;
  @Autowired ReturnEntry returnEntry;
  @Autowired BatchAuditEntries batch;
  @Autowired EntryStore store;
  @Autowired Tasks tasks;

  private Actor unit;
  private Actor wang;

  @BeforeEach
  void makeCast() {
    unit = cast.unit("合肥市蜀山区教育体育局");
    wang = cast.personOf(unit, "王䶮");
  }

  @Test
  void allThatWaitTakeTheOneOpinion() {
    Pick one = submitted();
    Pick two = submitted();

    var lines = batch.audit(unit, List.of(one, two), EntryMove.APPROVE, "材料属实");

    assertThat(lines).allMatch(BatchLine::done);
    assertThat(store.ofPerson(wang.person(), two.id()).opinion()).isEqualTo("材料属实");
    assertThat(tasks.of(unit.organisation(), null, null).rows()).isEmpty();
  }

  @Test
  void whatHasMovedOnIsReportedAndTheRestIsDone() {
    Pick good = submitted();
    Pick decided = submitted();
    Pick takenBack = submitted();
    Pick elsewhere = new Pick(java.util.UUID.randomUUID(), 0);
    approveEntry.approve(unit, decided.id(), decided.version(), "");
    withdrawEntry.withdraw(wang, takenBack.id(), takenBack.version());

    var lines =
        batch.audit(
            unit, List.of(decided, good, takenBack, elsewhere), EntryMove.RETURN, "请补充学位证书");

    assertThat(lines).extracting(BatchLine::done).containsExactly(false, true, false, false);
    assertThat(lines.get(0).sentence()).contains("周敏").contains("审核通过该业绩");
    assertThat(lines.get(2).sentence()).contains("撤回");
    assertThat(state(good)).isEqualTo(EntryState.RETURNED);
    assertThat(state(decided)).isEqualTo(EntryState.APPROVED);
  }

  @Test
  void returningNeedsTheReasonForAll() {
    Pick one = submitted();
    assertThatThrownBy(() -> batch.audit(unit, List.of(one), EntryMove.RETURN, " "))
        .isInstanceOf(InvalidException.class);
    assertThat(state(one)).isEqualTo(EntryState.SUBMITTED);
  }

  @Test
  void anotherUnitsEntriesAreNotThere() {
    Pick one = submitted();
    Actor otherUnit = cast.unit("合肥市庐阳区教育体育局");
    var lines = batch.audit(otherUnit, List.of(one), EntryMove.APPROVE, "");
    assertThat(lines).singleElement().matches(line -> !line.done());
    assertThat(lines.getFirst().title()).doesNotContain("安徽师范大学");
    assertThat(state(one)).isEqualTo(EntryState.SUBMITTED);
  }

  @Test
  void anIncompleteDraftKeepsNoOtherFromBeingSubmitted() {
    Pick whole = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    Pick empty = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", EntryForm.EMPTY));

    var lines = submitEntries.submit(wang, List.of(empty, whole));

    assertThat(lines).extracting(BatchLine::done).containsExactly(false, true);
    assertThat(lines.getFirst().sentence()).contains("请填写学校名称。").contains("请上传毕业证书。");
  }

  @RepeatedTest(5)
  void anApproveAndAReturnAtTheSameMomentHaveOneWinner() throws InterruptedException {
    Pick entry = submitted();
    var outcome =
        AtOnce.both(
            () -> approveEntry.approve(unit, entry.id(), entry.version(), ""),
            () -> returnEntry.giveBack(unit, entry.id(), entry.version(), "请补充学位证书"));

    assertThat(outcome).filteredOn(thrown -> thrown == null).hasSize(1);
    assertThat(outcome)
        .filteredOn(thrown -> thrown != null)
        .singleElement()
        .isInstanceOf(cn.zhicheng.shared.StaleException.class);
    assertThat(state(entry))
        .isEqualTo(outcome.getFirst() == null ? EntryState.APPROVED : EntryState.RETURNED);
  }

  @RepeatedTest(3)
  void twoBatchesOverTheSameRowsNeverLockEachOtherAndDecideEachOnce() throws InterruptedException {
    Pick one = submitted();
    Pick two = submitted();
    var results = new java.util.concurrent.ConcurrentLinkedQueue<BatchLine>();
    var outcome =
        AtOnce.both(
            () -> results.addAll(batch.audit(unit, List.of(one, two), EntryMove.APPROVE, "")),
            () -> results.addAll(batch.audit(unit, List.of(two, one), EntryMove.RETURN, "退回")));

    assertThat(outcome).containsOnlyNulls();
    assertThat(results).filteredOn(BatchLine::done).hasSize(2);
  }

  private Pick submitted() {
    Pick draft = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    submitEntry.submit(wang, draft.id(), draft.version());
    return new Pick(draft.id(), draft.version() + 1);
  }

  private EntryState state(Pick pick) {
    return store.ofPerson(wang.person(), pick.id()).state();
  }
}
