package cn.zhicheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Accounts;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalAccounts;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Where {@code zhicheng.unit-needs-approval} is on, a unit waits for its bureau (O13). */
@ProductTest
class UnitApprovalTest {
  private static final String COUNTY = "341882";

  @Autowired Accounts accounts;
  @Autowired PortalAccounts portal;
  @Autowired UnitDetailsCheck check;
  @Autowired OrganisationStore store;
  @Autowired Organisations organisations;
  @Autowired RegisterCast cast;
  @Autowired Journal journal;
  @Autowired Clock clock;
  @Autowired TransactionTemplate transaction;
  @Autowired Pages pages;

  private static Map<String, String> details() {
    Map<String, String> fields = new HashMap<>();
    fields.put("city", "341800");
    fields.put("county", COUNTY);
    fields.put("nature", "事业单位");
    fields.put("department", "none");
    fields.put("contact", "周敏");
    fields.put("contactMobile", "13900000000");
    fields.put("address", "桃州路 1 号");
    return fields;
  }

  private Actor registered() {
    var register = new RegisterUnit(accounts, check, store, journal, clock, true);
    Actor fresh = portal.unit("广德市待核准中学", Numbers.uscc());
    var typed =
        new UnitDetails("341800", COUNTY, "事业单位", "none", "周敏", "13900000000", "", "桃州路 1 号");
    transaction.executeWithoutResult(status -> register.register(fresh, typed));
    return portal.again(fresh);
  }

  private int answer(Actor unit, OrganisationMove move, String reason) {
    var body = organisations.get(unit.organisation());
    var fields = Map.of("version", "" + body.version(), "move", move.name(), "reason", reason);
    return pages
        .post(cast.bureau(COUNTY), "/organisations/" + body.id() + "/standing", fields)
        .status();
  }

  @Test
  void theUnitWaitsUntilItsBureauApproves() {
    Actor unit = registered();
    assertThat(organisations.get(unit.organisation()).bindable()).isFalse();
    assertThat(pages.get(unit, "/tasks").location()).isEqualTo("/register/unit/waiting");
    assertThat(pages.get(unit, "/register/unit/waiting").text()).contains("等待属地人社部门核准");
    assertThat(pages.post(unit, "/achievement-audits/batch", Map.of()).status()).isEqualTo(409);

    var list = pages.get(cast.bureau(COUNTY), "/organisations?status=REGISTERING");
    assertThat(list.has("a[href='/organisations/" + unit.organisation() + "']")).isTrue();
    assertThat(answer(unit, OrganisationMove.APPROVE, "")).isEqualTo(303);
    assertThat(organisations.get(unit.organisation()).bindable()).isTrue();
    assertThat(pages.get(unit, "/register/unit/waiting").location()).isEqualTo("/tasks");
    assertThat(pages.get(unit, "/tasks").status()).isEqualTo(200);
  }

  @Test
  void aReturnedRegistrationIsMendedAndSentAgain() {
    Actor unit = registered();
    assertThat(answer(unit, OrganisationMove.RETURN, "")).isEqualTo(422);
    assertThat(answer(unit, OrganisationMove.RETURN, "属地应为宣城市本级。")).isEqualTo(303);
    assertThat(pages.get(unit, "/register/unit/waiting").text()).contains("属地应为宣城市本级。");
    assertThat(pages.get(unit, "/settings/unit").text()).contains("保存并重新提交");

    Map<String, String> fields = details();
    fields.put("version", "1");
    assertThat(pages.post(unit, "/settings/unit", fields).location())
        .isEqualTo("/register/unit/waiting");
    assertThat(organisations.get(unit.organisation()).status())
        .isEqualTo(OrganisationStatus.REGISTERING);
    assertThat(answer(unit, OrganisationMove.APPROVE, "")).isEqualTo(303);
  }
}
