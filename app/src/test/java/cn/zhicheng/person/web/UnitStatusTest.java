package cn.zhicheng.person.web;

import static cn.zhicheng.person.Standings.BUREAU;
import static cn.zhicheng.person.Standings.SCHOOL;
import static cn.zhicheng.person.Standings.STOPPED;
import static cn.zhicheng.person.Standings.own;
import static cn.zhicheng.person.Standings.released;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.person.BindingState;
import cn.zhicheng.person.OwnBinding;
import cn.zhicheng.person.Standings;
import org.junit.jupiter.api.Test;

/** What 「个人中心」 says about the unit (FAQ-P11). */
class UnitStatusTest {
  private static UnitStatus of(OwnBinding... newestFirst) {
    return UnitStatus.of(Standings.of(newestFirst));
  }

  @Test
  void nobodyAskedIsUnbound() {
    assertThat(of().word()).isEqualTo("未绑定");
    assertThat(of(own(BUREAU, BindingState.CANCELLED)).word()).isEqualTo("未绑定");
  }

  @Test
  void aRequestWaits() {
    UnitStatus status = of(own(BUREAU, BindingState.PENDING));
    assertThat(status.word()).isEqualTo("待审核");
    assertThat(status.unit()).isEqualTo("教体局");
    assertThat(status.pending()).isNotNull();
  }

  @Test
  void aRequestToAUnitThatWasStoppedStaysAndSaysWhatToDo() {
    UnitStatus status = of(own(STOPPED, BindingState.PENDING));
    assertThat(status.word()).isEqualTo("待审核");
    assertThat(status.next()).contains("已停用").contains("撤回申请");
    assertThat(status.pending()).isNotNull();
  }

  @Test
  void whileAChangeWaitsThePersonStillBelongsToTheOldUnit() {
    UnitStatus status = of(own(BUREAU, BindingState.PENDING), own(SCHOOL, BindingState.ACTIVE));
    assertThat(status.word()).isEqualTo("待审核");
    assertThat(status.next()).contains("您仍属于「第一中学」");
  }

  @Test
  void aReturnShowsItsReason() {
    UnitStatus status = of(own(BUREAU, BindingState.RETURNED));
    assertThat(status.word()).isEqualTo("已退回");
    assertThat(status.reason()).isEqualTo("岗位不对");
  }

  @Test
  void anOldReturnIsForgottenOnceAnotherUnitApproved() {
    UnitStatus status = of(own(BUREAU, BindingState.ACTIVE), own(SCHOOL, BindingState.RETURNED));
    assertThat(status.word()).isEqualTo("已绑定");
    assertThat(status.unit()).isEqualTo("教体局");
  }

  @Test
  void aWithdrawnChangeLeavesThePersonBound() {
    UnitStatus status = of(own(BUREAU, BindingState.CANCELLED), own(SCHOOL, BindingState.ACTIVE));
    assertThat(status.word()).isEqualTo("已绑定");
    assertThat(status.unit()).isEqualTo("第一中学");
  }

  @Test
  void aReleaseShowsItsReasonUntilAnotherUnitIsAsked() {
    UnitStatus status = of(released(SCHOOL, "已调离"));
    assertThat(status.word()).isEqualTo("已解除");
    assertThat(status.reason()).isEqualTo("已调离");
    assertThat(of(own(BUREAU, BindingState.PENDING), released(SCHOOL, "已调离")).word())
        .isEqualTo("待审核");
  }

  @Test
  void boundToAUnitThatWasStoppedOneIsToldToChange() {
    assertThat(of(own(STOPPED, BindingState.ACTIVE)).next()).contains("已停用").contains("办理变更");
  }
}
