package cn.zhicheng.plan;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.RegisterCast;
import cn.zhicheng.organisation.UnitNature;
import cn.zhicheng.testing.ProductTest;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of domain.md 6.2, row by row. */
@ProductTest
class EveryRowOfTheChainTableTest {
  @Autowired Chains chains;
  @Autowired PublishedPlans plans;
  @Autowired Organisations organisations;
  @Autowired RegisterCast register;
  @Autowired DSLContext db;

  @ParameterizedTest(name = "{0}, {5}: {6}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          province-level institution with a department | INSTITUTION | 340000 | yes | no  | PROVINCE | U DP ORG          | HP
          province-level state firm with a department  | STATE_OWNED | 340000 | yes | no  | PROVINCE | U DP ORG          | HP
          province-level without department            | INSTITUTION | 340000 | no  | no  | PROVINCE | U HP ORG          | -
          city-level institution                       | INSTITUTION | 340100 | yes | no  | PROVINCE | U DM HM ORG       | -
          city-level institution                       | INSTITUTION | 340100 | yes | no  | CITY     | U DM ORG          | HM
          county-level institution                     | INSTITUTION | 340104 | yes | no  | PROVINCE | U DC HC HM ORG    | -
          county-level institution, city department    | INSTITUTION | 340104 | two | no  | PROVINCE | U DC HC DM HM ORG | -
          county-level institution                     | INSTITUTION | 340104 | yes | no  | CITY     | U DC HC ORG       | HM
          county-level                                 | INSTITUTION | 340104 | yes | no  | COUNTY   | U DC ORG          | -
          non-public enterprise, county                | PRIVATE     | 340104 | no  | no  | PROVINCE | U HC HM ORG       | -
          non-public enterprise, county                | PRIVATE     | 340104 | no  | no  | CITY     | U HC ORG          | -
          non-public enterprise, city registration     | PRIVATE     | 340100 | no  | no  | PROVINCE | U HM ORG          | -
          freelancer whose file lies with an agency    | AGENCY      | 340104 | no  | no  | CITY     | A HC ORG          | -
          person whose file lies with an agency        | AGENCY      | 340100 | no  | no  | PROVINCE | A HM ORG          | -
          university with its own review right         | INSTITUTION | 340000 | yes | no  | OWN      | U ORG             | HP
          central body's unit in Anhui                 | STATE_OWNED | 340100 | no  | yes | PROVINCE | U P HP ORG        | -
          department's own staff (unit = account B)    | GOVERNMENT  | 340104 | yes | no  | PROVINCE | U DC HC HM ORG    | -
          """)
  void theChain(
      String unit,
      UnitNature nature,
      String region,
      String department,
      String parent,
      String committee,
      String expected,
      @Nullable String confirm) {
    Organisation own = unit(unit, nature, region, department, parent.equals("yes"));
    Plan plan = plans.under(committee);
    Route route = chains.route(own.id(), plan);
    assertThat(
            route.steps().stream().map(step -> step.code().name()).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
    assertThat(route.steps().getFirst().body().id()).isEqualTo(own.id());
    assertThat(route.steps().getLast().body().id()).isEqualTo(plan.organiserId());
    Organisation confirming = route.confirm();
    assertThat(confirming == null ? null : confirming.regionCode())
        .isEqualTo(confirm == null ? null : confirm.equals("HP") ? "340000" : "340100");
  }

  @ParameterizedTest(name = "a plan that names {0}")
  @CsvSource({"OWN, U ORG", "P_HRSS, U HP ORG"})
  void aPlanMayNameItsChain(String chain, String expected) {
    Organisation own = unit("单位", UnitNature.INSTITUTION, "340104", "yes", false);
    assertThat(chains.resolve(own.id(), plans.naming(chain)))
        .extracting(step -> step.code().name())
        .containsExactly(expected.split(" "));
  }

  private Organisation unit(
      String name, UnitNature nature, String region, String department, boolean central) {
    for (String code : new String[] {"340104", "340100", "340000"}) {
      register.bureau(code);
    }
    UUID above = department.equals("no") ? null : department(region, department.equals("two"));
    Organisation unit =
        organisations.add(
            new NewOrganisation(
                OrganisationKind.UNIT, name, null, nature, region, above, "", "", "", ""));
    if (central) {
      Organisation parent = register.authority(OrganisationKind.DEPARTMENT, "集团人力资源部", "340000");
      above(unit.id(), parent.id());
    }
    return unit;
  }

  private UUID department(String region, boolean withHigher) {
    UUID own = register.authority(OrganisationKind.DEPARTMENT, "主管部门", region).id();
    if (withHigher) {
      above(own, register.authority(OrganisationKind.DEPARTMENT, "市主管部门", "340100").id());
    }
    return own;
  }

  private void above(UUID body, UUID parent) {
    db.update(ORGANISATION)
        .set(ORGANISATION.PARENT_ID, parent)
        .where(ORGANISATION.ID.eq(body))
        .execute();
  }
}
