package cn.zhicheng.achievement.access;

import static cn.zhicheng.achievement.EntrySource.AUTO;
import static cn.zhicheng.achievement.EntrySource.USER;
import static cn.zhicheng.achievement.EntryState.APPROVED;
import static cn.zhicheng.achievement.EntryState.DELETED;
import static cn.zhicheng.achievement.EntryState.DRAFT;
import static cn.zhicheng.achievement.EntryState.RETURNED;
import static cn.zhicheng.achievement.EntryState.SUBMITTED;
import static cn.zhicheng.achievement.EntryState.VOIDED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.shared.Verdict;
import java.util.EnumSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EntryAccessTest {
  private static final Verdict NOT_BOUND = Verdict.refuse("NOT_BOUND", "请先绑定工作单位。", "/me/unit");

  private static final java.time.Instant DELETED_AT =
      java.time.Instant.parse("2026-09-01T00:00:00Z");

  @Test
  void theBinKeepsThingsThirtyDays() {
    java.time.Instant last = DELETED_AT.plus(EntryAccess.IN_BIN);

    assertThat(EntryAccess.mayRestore(DELETED, DELETED_AT, last.minusSeconds(1)).allowed())
        .isTrue();
    assertThat(EntryAccess.mayRestore(DELETED, DELETED_AT, last).why().orElseThrow().sentence())
        .contains("30 天");
  }

  @Test
  void onlyDraftsAndReturnedEntriesMayBeEdited() {
    assertThat(allowedIn(state -> EntryAccess.mayEdit(state, USER)))
        .containsExactly(DRAFT, RETURNED);
  }

  @Test
  void theRefusalToEditSaysThatTheBoundUnitMustReturnIt() {
    assertThat(EntryAccess.mayEdit(APPROVED, USER).why().orElseThrow().sentence())
        .contains("由绑定的工作单位退回");
    assertThat(EntryAccess.mayEdit(SUBMITTED, USER).why().orElseThrow().sentence())
        .contains("绑定的工作单位退回");
  }

  @Test
  void unboundPeopleMayWriteButNotSubmit() {
    assertThat(EntryAccess.mayEdit(DRAFT, USER).allowed()).isTrue();
    assertThat(EntryAccess.maySubmit(DRAFT, USER, NOT_BOUND)).isEqualTo(NOT_BOUND);
    assertThat(EntryAccess.maySubmit(DRAFT, USER, Verdict.ALLOWED).allowed()).isTrue();
  }

  @Test
  void movesAreAllowedInTheseStatesOnly() {
    assertThat(allowedIn(s -> EntryAccess.maySubmit(s, USER, Verdict.ALLOWED)))
        .containsExactly(DRAFT, RETURNED);
    assertThat(allowedIn(s -> EntryAccess.mayWithdraw(s, USER))).containsExactly(SUBMITTED);
    assertThat(allowedIn(s -> EntryAccess.mayDelete(s, USER))).containsExactly(DRAFT, RETURNED);
    assertThat(allowedIn(state -> EntryAccess.mayRestore(state, DELETED_AT, DELETED_AT)))
        .containsExactly(DELETED);
    assertThat(allowedIn(EntryAccess::mayAudit)).containsExactly(SUBMITTED);
    assertThat(allowedIn(s -> EntryAccess.mayReturn(s, USER))).containsExactly(SUBMITTED, APPROVED);
    assertThat(allowedIn(s -> EntryAccess.mayVoid(s, USER))).containsExactly(SUBMITTED, APPROVED);
  }

  @Test
  void fetchedHoursAreReadOnly() {
    for (EntryState state : EntryState.values()) {
      assertThat(EntryAccess.mayEdit(state, AUTO).allowed()).isFalse();
      assertThat(EntryAccess.mayDelete(state, AUTO).allowed()).isFalse();
      assertThat(EntryAccess.mayReturn(state, AUTO).allowed()).isFalse();
    }
  }

  @Test
  void everyRefusalIsAWholeSentence() {
    for (EntryState state : EntryState.values()) {
      for (EntrySource source : EntrySource.values()) {
        EntryAccess.mayEdit(state, source)
            .why()
            .ifPresent(refusal -> assertThat(refusal.sentence()).endsWith("。"));
      }
    }
    assertThat(EntryAccess.mayAudit(VOIDED).why().orElseThrow().code()).isEqualTo("ENTRY_VOIDED");
  }

  private static EnumSet<EntryState> allowedIn(Function<EntryState, Verdict> rule) {
    var allowed = EnumSet.noneOf(EntryState.class);
    for (EntryState state : EntryState.values()) {
      if (rule.apply(state).allowed()) {
        allowed.add(state);
      }
    }
    return allowed;
  }
}
