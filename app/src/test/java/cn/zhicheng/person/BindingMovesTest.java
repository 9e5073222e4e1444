package cn.zhicheng.person;

import static cn.zhicheng.person.BindingMove.APPROVE;
import static cn.zhicheng.person.BindingMove.RELEASE;
import static cn.zhicheng.person.BindingMove.REPLACE;
import static cn.zhicheng.person.BindingMove.RESUBMIT;
import static cn.zhicheng.person.BindingMove.RETURN;
import static cn.zhicheng.person.BindingMove.WITHDRAW;
import static cn.zhicheng.person.BindingState.ACTIVE;
import static cn.zhicheng.person.BindingState.CANCELLED;
import static cn.zhicheng.person.BindingState.ENDED;
import static cn.zhicheng.person.BindingState.PENDING;
import static cn.zhicheng.person.BindingState.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.shared.Transitions.Arrow;
import org.junit.jupiter.api.Test;

class BindingMovesTest {
  @Test
  void aBindingMovesAsTheDomainSaysAndInNoOtherWay() {
    assertThat(BindingState.MOVES.arrows())
        .containsExactlyInAnyOrder(
            new Arrow<>(PENDING, APPROVE, ACTIVE),
            new Arrow<>(PENDING, RETURN, RETURNED),
            new Arrow<>(PENDING, WITHDRAW, CANCELLED),
            new Arrow<>(RETURNED, RESUBMIT, PENDING),
            new Arrow<>(ACTIVE, REPLACE, ENDED),
            new Arrow<>(ACTIVE, RELEASE, ENDED));
  }

  @Test
  void whatWasWithdrawnOrEndedStaysSo() {
    for (BindingMove move : BindingMove.values()) {
      assertThat(BindingState.MOVES.next(CANCELLED, move)).isEmpty();
      assertThat(BindingState.MOVES.next(ENDED, move)).isEmpty();
    }
  }
}
