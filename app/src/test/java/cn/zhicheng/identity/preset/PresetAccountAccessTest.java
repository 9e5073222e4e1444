package cn.zhicheng.identity.preset;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.identity.preset.access.PresetAccountAccess;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who keeps whose account. */
class PresetAccountAccessTest {
  private static final Stewardship CITY =
      new Stewardship("340100", Set.of("340100", "340104", "340123"));
  private final Actor bureau = SignedOn.official(Role.BUREAU, UUID.randomUUID(), "合肥市人社局");

  private static Seat seat(Role role, String region) {
    return new Seat(role, UUID.randomUUID(), "某机构", region);
  }

  private static PresetAccount account(UUID id, Seat... seats) {
    return new PresetAccount(
        id, "u1", "沈青", true, false, "", null, null, false, false, null, List.of(seats), 0);
  }

  private Verdict may(Seat... seats) {
    return PresetAccountAccess.mayManage(bureau, CITY, account(UUID.randomUUID(), seats));
  }

  @Test
  void aBureauKeepsTheBodiesOfItsRegionAndBelow() {
    assertThat(may(seat(Role.UNIT, "340104")).allowed()).isTrue();
    assertThat(may(seat(Role.DEPARTMENT, "340100")).allowed()).isTrue();
    assertThat(may(seat(Role.ORGANISER, "340100")).allowed()).isTrue();
    assertThat(may(seat(Role.BUREAU, "340123")).allowed()).isTrue();
  }

  @Test
  void neverABureauBesideOrAboveItNorOperationsNorElsewhere() {
    assertThat(may(seat(Role.BUREAU, "340100")).allowed()).isFalse();
    assertThat(may(seat(Role.BUREAU, "340000")).allowed()).isFalse();
    assertThat(may(seat(Role.OPS, "")).allowed()).isFalse();
    assertThat(may(seat(Role.UNIT, "340207")).allowed()).isFalse();
  }

  @Test
  void whoeverActsAsSeveralIsKeptByWhoKeepsAllOfThem() {
    assertThat(may(seat(Role.UNIT, "340104"), seat(Role.DEPARTMENT, "340100")).allowed()).isTrue();
    assertThat(may(seat(Role.UNIT, "340104"), seat(Role.BUREAU, "340000")).allowed()).isFalse();
  }

  @Test
  void nobodyKeepsTheirOwn() {
    Actor ops = SignedOn.operations();
    var own = account(ops.accountId(), seat(Role.OPS, ""));
    assertThat(PresetAccountAccess.mayDisable(ops, Stewardship.ALL, own).why().orElseThrow().code())
        .isEqualTo("OWN_ACCOUNT");
    var colleague = account(UUID.randomUUID(), seat(Role.OPS, ""));
    assertThat(PresetAccountAccess.mayDisable(ops, Stewardship.ALL, colleague).allowed()).isTrue();
  }
}
