package cn.zhicheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SampleSheet;
import java.time.Year;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-U20 to FAQ-U23, FAQ-U25. */
@ProductTest
class PostApprovalTest {
  private static final int YEAR = Year.now(ZoneId.of("Asia/Shanghai")).getValue();

  @Autowired PeopleCast cast;
  @Autowired SubmitPostApproval submit;
  @Autowired PostApprovals approvals;
  @Autowired PostApprovalSheets sheets;
  @Autowired Organisations organisations;
  @Autowired Documents documents;

  private Actor unit;

  @BeforeEach
  void anInstitution() {
    unit = cast.unit("合肥市蜀山区教育体育局", "事业单位");
  }

  private UUID sheet(Actor owner) {
    return documents.store(owner, SampleSheet.png("sheet")).id();
  }

  private static PostApprovalForm form(int year, UUID sheet) {
    return new PostApprovalForm(String.valueOf(year), "1", "4", "10", "6", sheet.toString());
  }

  @Test
  void theNumbersServeThePlanYearTheyAreGivenFor() {
    submit.submit(unit, form(YEAR, sheet(unit)));
    PostApproval stored = approvals.of(unit.organisation(), YEAR).orElseThrow();
    assertThat(stored.seniorAssoc()).isEqualTo(4);
    assertThat(stored.total()).isEqualTo(21);
    assertThat(approvals.of(unit.organisation(), YEAR + 1)).isEmpty();
  }

  @Test
  void aSecondOneForTheSameYearIsRefusedAndChangesNothing() {
    submit.submit(unit, form(YEAR, sheet(unit)));
    UUID second = sheet(unit);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> submit.submit(unit, form(YEAR, second)))
        .satisfies(e -> {
          assertThat(e.refusal().code()).isEqualTo("YEAR_TAKEN");
          assertThat(e.refusal().sentence()).contains("不可更改");
        });
    assertThat(approvals.ofUnit(unit.organisation())).hasSize(1);
    submit.submit(unit, form(YEAR + 1, second));
    assertThat(approvals.ofUnit(unit.organisation())).hasSize(2);
  }

  @Test
  void anEnterpriseHasNoPostApproval() {
    Actor enterprise = cast.unit("合肥某某科技有限公司", "民营企业");
    UUID sheet = sheet(enterprise);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> submit.submit(enterprise, form(YEAR, sheet)))
        .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("NOT_INSTITUTION"));
  }

  @Test
  void yearNumbersAndSheetAreAllRequired() {
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> submit.submit(unit, new PostApprovalForm("", "", "-1", "1.5", "", "")))
        .satisfies(e ->
            assertThat(e.problems().byField())
                .containsOnlyKeys("year", "seniorFull", "seniorAssoc", "mid", "junior", "sheet"));
  }

  @Test
  void notAllNumbersMayBeZero() {
    var zeros =
        new PostApprovalForm(String.valueOf(YEAR), "0", "0", "0", "0", sheet(unit).toString());
    assertThatThrownBy(() -> submit.submit(unit, zeros)).isInstanceOf(InvalidException.class);
  }

  @Test
  void theSheetMustBeTheUnitsOwn() {
    UUID foreign = sheet(cast.unit("合肥市第五十中学", "事业单位"));
    assertThatThrownBy(() -> submit.submit(unit, form(YEAR, foreign)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void theBureausAboveMayReadTheSheetAndNobodyElse() {
    UUID sheet = sheet(unit);
    submit.submit(unit, form(YEAR, sheet));
    assertThat(sheets.mayRead(bureau("340104"), sheet)).isTrue();
    assertThat(sheets.mayRead(bureau("340100"), sheet)).isTrue();
    assertThat(sheets.mayRead(bureau("340200"), sheet)).isFalse();
    assertThat(sheets.mayRead(cast.unit("合肥市第五十中学", "事业单位"), sheet)).isFalse();
  }

  private Actor bureau(String region) {
    Organisation body =
        organisations.add(
            NewOrganisation.authority(OrganisationKind.BUREAU, "人社局" + region, region));
    return SignedOn.official(Role.BUREAU, body.id(), body.name());
  }
}
