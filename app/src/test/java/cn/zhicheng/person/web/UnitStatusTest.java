package cn.zhicheng.person.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.person.Binding;
import cn.zhicheng.person.BindingKind;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.shared.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What 「个人中心」 says about the unit (FAQ-P11). */
class UnitStatusTest {
  private static final UUID OLD = Ids.next();
  private static final UUID NEW = Ids.next();
  private static final Map<UUID, String> NAMES = Map.of(OLD, "第一中学", NEW, "教体局");

  private static Binding binding(UUID unit, BindingState state) {
    return new Binding(
        Ids.next(),
        Ids.next(),
        unit,
        BindingKind.FIRST,
        "说明",
        "在编",
        "",
        state,
        "岗位不对",
        null,
        Instant.EPOCH,
        0);
  }

  private static UnitStatus of(Binding... newestFirst) {
    return UnitStatus.of(List.of(newestFirst), NAMES);
  }

  @Test
  void nobodyAskedIsUnbound() {
    assertThat(of().word()).isEqualTo("未绑定");
    assertThat(of(binding(NEW, BindingState.CANCELLED)).word()).isEqualTo("未绑定");
  }

  @Test
  void aRequestWaits() {
    UnitStatus status = of(binding(NEW, BindingState.PENDING));
    assertThat(status.word()).isEqualTo("待审核");
    assertThat(status.unit()).isEqualTo("教体局");
    assertThat(status.pending()).isNotNull();
  }

  @Test
  void whileAChangeWaitsThePersonStillBelongsToTheOldUnit() {
    UnitStatus status = of(binding(NEW, BindingState.PENDING), binding(OLD, BindingState.ACTIVE));
    assertThat(status.word()).isEqualTo("待审核");
    assertThat(status.next()).contains("您仍属于「第一中学」");
  }

  @Test
  void aReturnShowsItsReason() {
    UnitStatus status = of(binding(NEW, BindingState.RETURNED));
    assertThat(status.word()).isEqualTo("已退回");
    assertThat(status.opinion()).isEqualTo("岗位不对");
  }

  @Test
  void anOldReturnIsForgottenOnceAnotherUnitApproved() {
    UnitStatus status = of(binding(NEW, BindingState.ACTIVE), binding(OLD, BindingState.RETURNED));
    assertThat(status.word()).isEqualTo("已绑定");
    assertThat(status.unit()).isEqualTo("教体局");
  }

  @Test
  void aWithdrawnChangeLeavesThePersonBound() {
    UnitStatus status = of(binding(NEW, BindingState.CANCELLED), binding(OLD, BindingState.ACTIVE));
    assertThat(status.word()).isEqualTo("已绑定");
    assertThat(status.unit()).isEqualTo("第一中学");
  }
}
