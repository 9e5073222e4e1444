package cn.zhicheng.person;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-P15: 「变更单位」 while a request waits, and units that went out of use. */
@ProductTest
class ChangeOfUnitTest {
  @Autowired PeopleCast cast;
  @Autowired Bindings bindings;
  @Autowired RequestBinding request;
  @Autowired ReplaceRequest replace;
  @Autowired WithdrawBinding withdraw;
  @Autowired ApproveBinding approve;
  @Autowired Pages pages;
  @Autowired DSLContext db;

  private Actor first;
  private Actor second;

  @BeforeEach
  void twoUnits() {
    first = cast.unit("合肥市蜀山区教育体育局", "事业单位");
    second = cast.unit("合肥市第五十中学", "事业单位");
  }

  private void stop(Actor unit, String status) {
    db.update(ORGANISATION)
        .set(ORGANISATION.STATUS, status)
        .set(ORGANISATION.MERGED_INTO, status.equals("MERGED") ? second.organisation() : null)
        .where(ORGANISATION.ID.eq(unit.organisation()))
        .execute();
  }

  private static Map<String, String> form(Actor unit, String pending, String replaces) {
    Map<String, String> fields = new HashMap<>();
    fields.put("unitId", unit.organisation().toString());
    fields.put("reason", "教研室职工，2014 年调入");
    fields.put("personnelKind", "在编");
    fields.put("pending", pending);
    if (!replaces.isEmpty()) {
      fields.put("replaces", replaces);
    }
    return fields;
  }

  @Test
  void aWaitingRequestIsReplacedInOneStepOnceThatIsConfirmed() {
    Actor person = cast.waiting("王䶮", first);
    String pending = pages.get(person, "/me/unit").page().select("input[name=pending]").val();

    var unconfirmed = pages.post(person, "/me/unit", form(second, pending, ""));
    assertThat(unconfirmed.status()).isEqualTo(422);
    assertThat(unconfirmed.page().select("textarea[name=reason]").text()).contains("2014 年调入");
    assertThat(cast.latest(person).unitId()).isEqualTo(first.organisation());

    assertThat(pages.post(person, "/me/unit", form(second, pending, "true")).status())
        .isEqualTo(303);
    assertThat(bindings.ofPerson(person.person()))
        .extracting(Binding::status)
        .containsExactly(BindingState.PENDING, BindingState.CANCELLED);
    assertThat(cast.latest(person).unitId()).isEqualTo(second.organisation());
    assertThat(pages.get(first, "/bindings").text()).doesNotContain("王䶮");
  }

  @Test
  void whatCannotBeAskedTakesNothingBack() {
    Actor person = cast.waiting("王䶮", first);
    BindingPick pending = BindingPick.of(cast.latest(person));
    assertThatThrownBy(() -> replace.replace(person, pending, new UnitChoice("", "说明", "在编", "")))
        .isInstanceOf(InvalidException.class);
    assertThat(cast.latest(person).status()).isEqualTo(BindingState.PENDING);
  }

  @Test
  void aUnitThatWasFasterKeepsThePersonAndThePersonKeepsTheText() {
    Actor person = cast.waiting("王䶮", first);
    BindingPick pending = BindingPick.of(cast.latest(person));
    approve.approve(first, pending.id(), pending.version(), "");
    assertThatThrownBy(
            () -> replace.replace(person, pending, PeopleCast.choice(second.organisation())))
        .isInstanceOf(StaleException.class);
    var page = pages.post(person, "/me/unit", form(second, pending.toString(), "true"));
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.text()).contains("周敏", "审核通过", "已绑定");
    assertThat(page.page().select("textarea[name=reason]").text()).contains("2014 年调入");
    assertThat(page.has("input[name=pending]")).isFalse();
  }

  @Test
  void everyStateLeadsToANewRequest() {
    Actor withdrawn = cast.waiting("王䶮", first);
    Binding waiting = cast.latest(withdrawn);
    withdraw.withdraw(withdrawn, waiting.id(), waiting.version());
    for (Actor person : new Actor[] {cast.unbound("李㛃"), withdrawn, cast.bound("胡㛃", first)}) {
      request.request(person, PeopleCast.choice(second.organisation()));
      assertThat(cast.latest(person).unitId()).isEqualTo(second.organisation());
      assertThat(cast.latest(person).status()).isEqualTo(BindingState.PENDING);
    }
  }

  @Test
  void aSuspendedOrMergedUnitCannotBeChosen() {
    Actor person = cast.unbound("王䶮");
    for (String status : new String[] {"SUSPENDED", "MERGED"}) {
      stop(first, status);
      assertThatExceptionOfType(InvalidException.class)
          .isThrownBy(() -> request.request(person, PeopleCast.choice(first.organisation())))
          .satisfies(e -> assertThat(e.problems().of("unitId")).contains("已停用或者已合并"));
    }
  }

  @Test
  void aRequestStaysWhenItsUnitIsStoppedButBindsNobodyAndMayBeTakenBack() {
    Actor person = cast.waiting("王䶮", first);
    Binding waiting = cast.latest(person);
    stop(first, "SUSPENDED");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> approve.approve(first, waiting.id(), waiting.version(), ""))
        .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("UNIT_STOPPED"));
    assertThat(pages.get(person, "/me/unit").text()).contains("该单位目前已停用", "撤回申请");
    withdraw.withdraw(person, waiting.id(), waiting.version());
    assertThat(cast.latest(person).status()).isEqualTo(BindingState.CANCELLED);
  }
}
