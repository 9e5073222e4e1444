package cn.zhicheng.person;

import static cn.zhicheng.person.Standings.BUREAU;
import static cn.zhicheng.person.Standings.SCHOOL;
import static cn.zhicheng.person.Standings.STOPPED;
import static cn.zhicheng.person.Standings.own;
import static cn.zhicheng.person.Standings.released;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.shared.Refusal;
import org.junit.jupiter.api.Test;

/** FAQ-P17, FAQ-P18: and whoever may not is told where they stand and what comes next. */
class OnlyBoundPeopleMaySubmitAndApplyTest {
  private static Refusal refused(OwnBinding... newestFirst) {
    Refusal why = BindingAccess.mustBeBound(Standings.of(newestFirst)).why().orElseThrow();
    assertThat(why.code()).isEqualTo("NOT_BOUND");
    assertThat(why.link()).isEqualTo("/me/unit");
    return why;
  }

  @Test
  void whoNeverAskedIsToldToChooseAUnit() {
    assertThat(refused().sentence()).contains("还没有绑定工作单位").contains("「变更单位」选择单位");
    assertThat(refused(own(SCHOOL, BindingState.CANCELLED)).sentence()).contains("还没有绑定工作单位");
  }

  @Test
  void whoWaitsIsToldSinceWhenAndForWhom() {
    assertThat(refused(own(BUREAU, BindingState.PENDING)).sentence())
        .contains("2026-09-21 16:30", "「教体局」", "联系单位管理员");
  }

  @Test
  void whoWaitsForAStoppedUnitIsToldToChooseAnother() {
    assertThat(refused(own(STOPPED, BindingState.PENDING)).sentence())
        .contains("「撤并小学」", "已停用", "撤回申请");
  }

  @Test
  void whoseRequestCameBackReadsTheReason() {
    assertThat(refused(own(SCHOOL, BindingState.RETURNED)).sentence())
        .contains("「第一中学」退回", "岗位不对", "重新提交");
  }

  @Test
  void whoWasLetGoReadsTheReason() {
    assertThat(refused(released(SCHOOL, "已调离")).sentence()).contains("「第一中学」已解除", "已调离");
  }

  @Test
  void theBoundMayAndStayBoundWhileAChangeWaits() {
    assertThat(BindingAccess.mustBeBound(Standings.of(own(BUREAU, BindingState.ACTIVE))).allowed())
        .isTrue();
    var changing =
        Standings.of(own(SCHOOL, BindingState.PENDING), own(BUREAU, BindingState.ACTIVE));
    assertThat(BindingAccess.mustBeBound(changing).allowed()).isTrue();
  }
}
