package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalAccounts;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.OrganisationOrigin;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-D1 to D9: 教体局 audits as employer with account B, then as department with account A. */
@ProductTest
class DepartmentAndUnitOfOneBodyTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Flow flow;
  @Autowired Organisations organisations;
  @Autowired PortalAccounts portal;
  @Autowired Pages pages;

  @Test
  void bothAccountsAuditOneAfterTheOther() {
    Cast.Story story = cast.story();
    climb.submit(story);
    String path = "/application-audits/" + story.application();
    assertThat(pages.get(story.department(), path).status()).isEqualTo(404);
    climb.pass(story, story.unit());
    assertThat(pages.get(story.department(), path).has("#f-opinion")).isTrue();
    assertThat(pages.get(story.unit(), path).has("#f-opinion")).isFalse();
    climb.pass(story, story.department());

    assertThat(flow.of(climb.now(story)).rounds().getFirst().nodes())
        .extracting(node -> node.title() + " " + node.body())
        .contains("用人单位审核 合肥市蜀山区教育体育局", "县级业务主管部门审核 合肥市蜀山区教育体育局");
  }

  @Test
  void theDepartmentSeesApplicationsButNeitherRegistrationsNorTheLibrary() {
    Cast.Story story = cast.story();
    var page = pages.get(story.department(), "/application-audits");
    assertThat(page.page().select("nav a[href=/application-audits]").text()).contains("职称申报");
    assertThat(page.has("nav a[href=/bindings]")).isFalse();
    assertThat(page.has("nav a[href=/achievement-audits]")).isFalse();
    assertThat(pages.get(story.department(), "/bindings").status()).isEqualTo(403);
    assertThat(pages.get(story.department(), "/achievement-audits").status()).isEqualTo(403);
  }

  @Test
  void theCurrentNodeNamesWhomToAsk() {
    Cast.Story story = cast.story();
    climb.submit(story);
    FlowView.Here here = Objects.requireNonNull(flow.of(climb.now(story)).here());
    assertThat(here.step()).isEqualTo("用人单位审核");
    assertThat(here.contact()).isEqualTo("周敏");
    assertThat(here.phone()).isEqualTo("0551-65120001");
    assertThat(here.days()).isZero();
    assertThat(here.late()).isFalse();
  }

  /** FAQ-D1 to D3: two entities, two accounts; A by presetting only, B by the portal only. */
  @Test
  void oneLegalBodyStaysTwoEntitiesWithTwoAccounts() {
    Cast.Story story = cast.story();
    Organisation unit = organisations.get(story.unit().organisation());
    Organisation department = organisations.get(story.department().organisation());
    assertThat(unit.name()).isEqualTo(department.name());
    assertThat(unit.id()).isNotEqualTo(department.id());
    assertThat(story.unit().accountId()).isNotEqualTo(story.department().accountId());
    assertThat(department.origin()).isEqualTo(OrganisationOrigin.PRESET);
    assertThat(unit.origin()).isEqualTo(OrganisationOrigin.PORTAL);
    assertThat(story.unit().portal()).isTrue();
    assertThat(story.department().portal()).isFalse();
  }

  /** FAQ-D2, D8: whatever a legal person types at the portal's door, it becomes a unit. */
  @Test
  void thePortalMakesUnitsOnly() {
    Actor fresh = portal.unit("合肥市蜀山区水务局", Numbers.uscc());
    Map<String, String> fields = new HashMap<>();
    fields.put("kind", "DEPARTMENT");
    fields.put("role", "DEPARTMENT");
    fields.put("city", "340100");
    fields.put("county", "340104");
    fields.put("nature", "机关");
    fields.put("department", "none");
    fields.put("contact", "周敏");
    fields.put("contactMobile", "13900000000");
    fields.put("address", "望江西路 1 号");
    assertThat(pages.post(fresh, "/register/unit", fields).status()).isEqualTo(303);
    Actor unit = portal.again(fresh);
    assertThat(unit.role()).isEqualTo(Role.UNIT);
    assertThat(organisations.get(unit.organisation()).kind()).isEqualTo(OrganisationKind.UNIT);
  }

  /** FAQ-D4, D6: account B does not see what A sees, and people find B alone. */
  @Test
  void theUnitSeesNoDepartmentPagesAndSearchFindsTheUnitAlone() {
    Cast.Story story = cast.story();
    assertThat(pages.get(story.unit(), "/organisations").status()).isEqualTo(403);
    assertThat(pages.get(story.unit(), "/tasks").has("nav a[href=/bindings]")).isTrue();
    assertThat(organisations.get(story.department().organisation()).bindable()).isFalse();
    assertThat(organisations.get(story.unit().organisation()).bindable()).isTrue();
  }
}
