package cn.zhicheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalAccounts;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.ProductTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-U6, FAQ-U8, FAQ-U9, FAQ-U10, FAQ-D3. */
@ProductTest
class RegisterUnitTest {
  @Autowired PortalAccounts accounts;
  @Autowired RegisterUnit register;
  @Autowired ChangeUnitDetails change;
  @Autowired Organisations organisations;

  private static UnitDetails at(String city, String county) {
    return new UnitDetails(city, county, "事业单位", "none", "周敏", "13900000000", "", "望江西路 1 号");
  }

  private Actor newcomer(String uscc) {
    return accounts.unit("合肥市蜀山区教育体育局", uscc);
  }

  @ParameterizedTest
  @CsvSource({
    "340000,       , 340000",
    "340100, 340100, 340100",
    "340100, 340123, 340123",
  })
  void theRegionMayStopAtProvinceCityOrCounty(String city, String county, String region) {
    Actor unit = newcomer(Numbers.uscc());
    Organisation stored =
        organisations.get(register.register(unit, at(city, county == null ? "" : county)));
    assertThat(stored.regionCode()).isEqualTo(region);
    assertThat(stored.origin()).isEqualTo(OrganisationOrigin.PORTAL);
    assertThat(stored.name()).isEqualTo("合肥市蜀山区教育体育局");
    assertThat(accounts.again(unit).organisation()).isEqualTo(stored.id());
  }

  @Test
  void aCityAloneIsNoAnswerBecauseNobodyShouldStopThereByAccident() {
    Actor unit = newcomer(Numbers.uscc());
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> register.register(unit, at("340100", "")))
        .satisfies(e -> assertThat(e.problems().byField()).containsOnlyKeys("county"));
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    Actor unit = newcomer(Numbers.uscc());
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(
            () -> register.register(unit, new UnitDetails("", "", "", "", "", "1", "x", "")))
        .satisfies(e ->
            assertThat(e.problems().byField())
                .containsOnlyKeys(
                    "city",
                    "nature",
                    "department",
                    "contact",
                    "contactMobile",
                    "contactPhone",
                    "address"));
  }

  @Test
  void aWrongUsccOfThePortalIsSaidPlainly() {
    Actor unit = newcomer("11340104003000014G");
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> register.register(unit, at("340100", "340104")))
        .satisfies(e -> assertThat(e.problems().of("uscc")).contains("统一社会信用代码有误"));
  }

  @Test
  void aDepartmentOfAnotherRegionIsRefused() {
    Organisation elsewhere =
        organisations.add(
            NewOrganisation.authority(OrganisationKind.DEPARTMENT, "芜湖市教育局", "340200"));
    var typed =
        new UnitDetails(
            "340100",
            "340104",
            "事业单位",
            elsewhere.id().toString(),
            "周敏",
            "13900000000",
            "",
            "望江西路 1 号");
    Actor unit = newcomer(Numbers.uscc());
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> register.register(unit, typed))
        .satisfies(e -> assertThat(e.problems().byField()).containsOnlyKeys("department"));
  }

  @Test
  void onePortalUsccRegistersOnceEvenWhenTwoDoItAtOnce() throws InterruptedException {
    String uscc = Numbers.uscc();
    Actor one = newcomer(uscc);
    Actor other = newcomer(uscc);
    var outcome =
        AtOnce.both(
            () -> register.register(one, at("340100", "340104")),
            () -> register.register(other, at("340100", "340104")));
    assertThat(outcome)
        .filteredOn(Objects::nonNull)
        .singleElement()
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal().code()).isEqualTo("USCC_TAKEN"));
  }

  @Test
  void presetUnitsOfOneGroupMayShareAUscc() {
    String uscc = Numbers.uscc();
    for (String name : new String[] {"集团一分公司", "集团二分公司"}) {
      organisations.add(
          new NewOrganisation(
              OrganisationKind.UNIT,
              name,
              uscc,
              UnitNature.STATE_OWNED,
              "340100",
              null,
              "",
              "",
              "",
              ""));
    }
    assertThat(organisations.searchUnits("集团", 20)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void theRegionMayBeChangedLaterByOneColleagueAtATime() {
    Actor fresh = newcomer(Numbers.uscc());
    register.register(fresh, at("340100", "340104"));
    Actor unit = accounts.again(fresh);
    change.change(unit, 0, at("340100", "340123"), false);
    assertThat(organisations.get(unit.organisation()).regionCode()).isEqualTo("340123");
    assertThatExceptionOfType(StaleException.class)
        .isThrownBy(() -> change.change(unit, 0, at("340000", ""), false));
    assertThat(organisations.get(unit.organisation()).regionCode()).isEqualTo("340123");
  }
}
