package cn.zhicheng.achievement.access;

import static cn.zhicheng.achievement.EntrySource.AUTO;
import static cn.zhicheng.achievement.EntrySource.USER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 「申请退回」 and 「调整」: which states, which entries (FAQ-P47 to P50). */
class ReturnRequestAccessTest {
  @ParameterizedTest
  @EnumSource(EntryState.class)
  void onlyLockedEntriesAreAskedFor(EntryState state) {
    boolean locked = state == EntryState.SUBMITTED || state == EntryState.APPROVED;
    assertThat(ReturnRequestAccess.mayAsk(state, USER, false).allowed()).isEqualTo(locked);
    assertThat(ReturnRequestAccess.mayAnswer(state, USER, true).allowed()).isEqualTo(locked);
    assertThat(ReturnRequestAccess.mayAsk(state, AUTO, false).allowed()).isFalse();
  }

  @Test
  void oneRequestAtATime() {
    assertThat(code(ReturnRequestAccess.mayAsk(EntryState.APPROVED, USER, true)))
        .isEqualTo("RETURN_ASKED");
    assertThat(code(ReturnRequestAccess.mayTakeBack(false))).isEqualTo("NO_REQUEST");
    assertThat(code(ReturnRequestAccess.mayAnswer(EntryState.APPROVED, USER, false)))
        .isEqualTo("NO_REQUEST");
  }

  @ParameterizedTest
  @EnumSource(EntryState.class)
  void adjustmentsWorkInSubmittedAndApprovedOnly(EntryState state) {
    boolean locked = state == EntryState.SUBMITTED || state == EntryState.APPROVED;
    assertThat(AdjustAccess.mayAdjust(state, USER, true, Optional.empty()).allowed())
        .isEqualTo(locked);
    assertThat(AdjustAccess.mayAdjust(state, USER, false, Optional.empty()).allowed()).isFalse();
    assertThat(AdjustAccess.mayAdjust(state, AUTO, true, Optional.empty()).allowed()).isFalse();
  }

  @Test
  void whatTheOrganiserHasAcceptedIsFrozen() {
    Verdict frozen =
        AdjustAccess.mayAdjust(EntryState.APPROVED, USER, true, Optional.of("ZC2026000012"));
    assertThat(frozen.why().orElseThrow().sentence()).contains("ZC2026000012", "已由评委会组建单位受理");
  }

  @Test
  void theLastCaseOfARequiredListStays() {
    assertThat(code(AdjustAccess.mayRemove(true, 1))).isEqualTo("LAST_ROW");
    assertThat(AdjustAccess.mayRemove(true, 2).allowed()).isTrue();
    assertThat(AdjustAccess.mayRemove(false, 1).allowed()).isTrue();
  }

  private static String code(Verdict verdict) {
    return verdict.why().map(Refusal::code).orElse("");
  }
}
