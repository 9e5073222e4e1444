package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.ReturnRequestState;
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
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「申请退回」 instead of a telephone call (FAQ-P47). */
@ProductTest
class ReturnRequestLifeTest {
  @Autowired LibraryCast cast;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired WithdrawEntry withdrawEntry;
  @Autowired ApproveEntry approveEntry;
  @Autowired BatchAuditEntries batch;
  @Autowired AskForReturn askForReturn;
  @Autowired TakeBackRequest takeBackRequest;
  @Autowired AgreeToReturn agreeToReturn;
  @Autowired RefuseToReturn refuseToReturn;
  @Autowired ReturnRequests requests;
  @Autowired EntryStore store;
  @Autowired Tasks tasks;
  @Autowired Journal journal;

  private Actor unit;
  private Actor wang;

  @BeforeEach
  void makeCast() {
    unit = cast.unit("合肥市蜀山区教育体育局");
    wang = cast.personOf(unit, "王䶮");
  }

  @Test
  void theUnitAgreesAndTheReasonGoesAlong() {
    UUID id = approved();
    ask(id, "毕业时间填错，应为 2009 年 6 月");

    Task task = tasks.of(unit.organisation(), TaskKind.ACHIEVEMENT, null).rows().getFirst();
    assertThat(task.title()).isEqualTo("申请退回：安徽师范大学 汉语言文学 本科");
    assertThat(task.path()).isEqualTo("/achievement-audits/" + id);

    agreeToReturn.agree(unit, id, version(id), "请核对后再交");

    LibraryEntry entry = store.ofPerson(wang.person(), id);
    assertThat(entry.state()).isEqualTo(EntryState.RETURNED);
    assertThat(entry.opinion()).contains("毕业时间填错，应为 2009 年 6 月", "请核对后再交");
    assertThat(last(id).state()).isEqualTo(ReturnRequestState.AGREED);
    assertThat(tasks.of(unit.organisation(), null, null).rows()).isEmpty();
    assertThat(journal.of("ACHIEVEMENT", id))
        .extracting(JournalLine::action)
        .containsExactly("CREATE", "SUBMIT", "APPROVE", "ASK_RETURN", "RETURN");
  }

  @Test
  void aRefusalIsToldAndTheEntryStays() {
    UUID id = approved();
    ask(id, "想换一张证书照片");
    assertThatThrownBy(() -> refuseToReturn.refuse(unit, id, version(id), " "))
        .isInstanceOf(InvalidException.class);

    refuseToReturn.refuse(unit, id, version(id), "照片清楚，不需要更换");

    assertThat(state(id)).isEqualTo(EntryState.APPROVED);
    assertThat(last(id))
        .satisfies(r -> assertThat(r.state()).isEqualTo(ReturnRequestState.REFUSED))
        .satisfies(r -> assertThat(r.answer()).isEqualTo("照片清楚，不需要更换"))
        .satisfies(r -> assertThat(r.answeredBy()).contains("蜀山区教育体育局"));
    assertThat(tasks.of(unit.organisation(), null, null).rows()).isEmpty();
    ask(id, "证书编号漏了一位");
    assertThat(requests.open(id)).isPresent();
  }

  @Test
  void whatStillWaitsKeepsItsOneTask() {
    UUID id = submitted();
    ask(id, "附件传错");
    assertThat(tasks.of(unit.organisation(), null, null).rows()).hasSize(1);
    takeBackRequest.takeBack(wang, id, version(id));
    assertThat(tasks.of(unit.organisation(), null, null).rows()).hasSize(1);
    assertThat(last(id).state()).isEqualTo(ReturnRequestState.TAKEN_BACK);
  }

  @Test
  void aRequestEndsWhenTheEntryMovesOtherwise() {
    UUID taken = submitted();
    ask(taken, "附件传错");
    withdrawEntry.withdraw(wang, taken, version(taken));
    assertThat(last(taken).state()).isEqualTo(ReturnRequestState.OVERTAKEN);

    UUID decided = submitted();
    ask(decided, "附件传错");
    batch.audit(unit, List.of(new Pick(decided, version(decided))), EntryMove.RETURN, "附件不清");
    assertThat(last(decided).state()).isEqualTo(ReturnRequestState.AGREED);
    assertThat(state(decided)).isEqualTo(EntryState.RETURNED);
  }

  @Test
  void aReasonIsNeededAndHasItsLength() {
    UUID id = approved();
    assertThatThrownBy(() -> ask(id, "  "))
        .isInstanceOfSatisfying(
            InvalidException.class, e -> assertThat(e.problems().of("reason")).contains("请填写"));
    assertThatThrownBy(() -> ask(id, "错".repeat(201))).isInstanceOf(InvalidException.class);
    ask(id, "错".repeat(200));
    assertThatThrownBy(() -> ask(id, "再申请一次"))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal().code()).isEqualTo("RETURN_ASKED"));
  }

  @Test
  void whoHasThePageOpenSeesTheRequestBeforeDeciding() {
    UUID id = submitted();
    int seen = version(id);
    ask(id, "附件传错");
    assertThatThrownBy(() -> approveEntry.approve(unit, id, seen, ""))
        .isInstanceOf(StaleException.class)
        .hasMessageContaining("申请退回");
  }

  @Test
  void afterAChangeOfUnitTheBoundUnitAnswers() {
    UUID id = approved();
    Actor newUnit = cast.unit("合肥市庐阳区教育体育局");
    cast.rebind(wang, newUnit);
    ask(id, "毕业时间填错");

    assertThat(tasks.of(newUnit.organisation(), null, null).rows()).hasSize(1);
    assertThat(tasks.of(unit.organisation(), null, null).rows()).isEmpty();
    agreeToReturn.agree(newUnit, id, version(id), "");
    assertThat(state(id)).isEqualTo(EntryState.RETURNED);
  }

  @Test
  void othersSeeNothingAndNobodyAnswersTheirOwn() {
    UUID id = approved();
    ask(id, "毕业时间填错");
    Actor stranger = cast.unit("合肥市庐阳区教育体育局");
    Actor li = cast.personOf(unit, "李㛃");

    assertThatThrownBy(() -> agreeToReturn.agree(stranger, id, version(id), ""))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> refuseToReturn.refuse(stranger, id, version(id), "不"))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> takeBackRequest.takeBack(li, id, version(id)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> askForReturn.ask(li, id, version(id), "错"))
        .isInstanceOf(NotFoundException.class);
  }

  @RepeatedTest(3)
  void twoClerksAnswerOnce() throws InterruptedException {
    UUID id = approved();
    ask(id, "毕业时间填错");
    int seen = version(id);
    oneWins(
        AtOnce.both(
            () -> agreeToReturn.agree(unit, id, seen, ""),
            () -> refuseToReturn.refuse(unit, id, seen, "内容无误")));
    assertThat(requests.open(id)).isEmpty();
    assertThat(tasks.of(unit.organisation(), null, null).rows()).isEmpty();
    boolean agreed = last(id).state() == ReturnRequestState.AGREED;
    assertThat(state(id)).isEqualTo(agreed ? EntryState.RETURNED : EntryState.APPROVED);
  }

  @RepeatedTest(3)
  void aRequestTakenBackWhileItIsAnsweredHasOneEnd() throws InterruptedException {
    UUID id = approved();
    ask(id, "毕业时间填错");
    int seen = version(id);
    oneWins(
        AtOnce.both(
            () -> agreeToReturn.agree(unit, id, seen, ""),
            () -> takeBackRequest.takeBack(wang, id, seen)));
    boolean agreed = last(id).state() == ReturnRequestState.AGREED;
    assertThat(state(id)).isEqualTo(agreed ? EntryState.RETURNED : EntryState.APPROVED);
  }

  @RepeatedTest(3)
  void twoPressesAskOnce() throws InterruptedException {
    UUID id = approved();
    int seen = version(id);
    oneWins(
        AtOnce.both(
            () -> askForReturn.ask(wang, id, seen, "毕业时间填错"),
            () -> askForReturn.ask(wang, id, seen, "毕业时间填错")));
    assertThat(tasks.of(unit.organisation(), null, null).rows()).hasSize(1);
  }

  private static void oneWins(List<@Nullable Throwable> outcome) {
    assertThat(outcome).filteredOn(Objects::isNull).hasSize(1);
    assertThat(outcome)
        .filteredOn(Objects::nonNull)
        .singleElement()
        .isInstanceOfAny(StaleException.class, RefusedException.class);
  }

  private void ask(UUID id, String reason) {
    askForReturn.ask(wang, id, version(id), reason);
  }

  private ReturnRequest last(UUID id) {
    return requests.last(id).orElseThrow();
  }

  private UUID submitted() {
    Pick draft = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    submitEntry.submit(wang, draft.id(), draft.version());
    return draft.id();
  }

  private UUID approved() {
    UUID id = submitted();
    approveEntry.approve(unit, id, version(id), "");
    return id;
  }

  private EntryState state(UUID id) {
    return store.ofPerson(wang.person(), id).state();
  }

  private int version(UUID id) {
    return store.ofPerson(wang.person(), id).version();
  }
}
