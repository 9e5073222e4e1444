package cn.zhicheng.identity;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a bureau and operations do with the accounts they keep (FAQ-U7 for preset accounts). */
@ProductTest
class KeptAccountsTest {
  private static final String OWN = "清晨骑车去巢湖看日出的人";

  @Autowired MockMvc mvc;
  @Autowired PresetCast cast;
  @Autowired Pages pages;
  @Autowired DSLContext db;
  private PresetCast.Issued account;
  private Door holder;
  private Actor bureau;
  private String path;

  @BeforeEach
  void anAccountInUse() {
    account = cast.department("340104");
    holder = cast.home(mvc, account, OWN);
    bureau = cast.bureau("340104");
    path = "/preset-accounts/" + account.id();
    assertThat(holder.open("/tasks").status()).isEqualTo(200);
  }

  private Pages.Answer act(Actor actor, String deed, Map<String, String> typed) {
    var fields = new HashMap<>(typed);
    Integer version = db.fetchValue(ACCOUNT.VERSION, ACCOUNT.ID.eq(account.id()));
    fields.put("version", String.valueOf(version));
    return pages.post(actor, path + deed, fields);
  }

  private Door.Answer signOn(String password) {
    return new Door(mvc, PresetCast.address()).signOn(account.loginName(), password);
  }

  @Test
  void aResetEndsTheSessionsAndTheNewPasswordMustBeChanged() {
    var slip = act(bureau, "/reset", Map.of());
    assertThat(slip.status()).isEqualTo(200);
    String password = slip.page().select("#initial-password").text();
    assertThat(holder.open("/tasks").location()).isEqualTo("/login");
    assertThat(signOn(OWN).status()).isEqualTo(422);
    assertThat(signOn(password).location()).isEqualTo("/account/password");
    var page = pages.get(bureau, path);
    assertThat(page.text()).contains("重置密码", "待首次登录").doesNotContain(password);
  }

  @Test
  void aDisabledAccountIsOutAtOnceAndComesBackWithItsPassword() {
    assertThat(act(bureau, "/disable", Map.of("reason", "")).status()).isEqualTo(422);
    assertThat(act(bureau, "/disable", Map.of("reason", "岗位调整")).status()).isEqualTo(303);
    assertThat(holder.open("/tasks").location()).isEqualTo("/login");
    assertThat(signOn(OWN).error()).contains("已停用：岗位调整");
    assertThat(act(bureau, "/disable", Map.of("reason", "再停")).status()).isEqualTo(409);
    assertThat(act(bureau, "/enable", Map.of()).status()).isEqualTo(303);
    assertThat(signOn(OWN).location()).isEqualTo("/tasks");
  }

  @Test
  void theLastDayIsSetAndTakenAway() {
    assertThat(act(bureau, "/expiry", Map.of("expiresOn", "明年")).status()).isEqualTo(422);
    assertThat(act(bureau, "/expiry", Map.of("expiresOn", "2020-01-01")).status()).isEqualTo(303);
    assertThat(holder.open("/tasks").location()).isEqualTo("/login");
    assertThat(signOn(OWN).error()).contains("已过期");
    assertThat(pages.get(bureau, path).text()).contains("已过期");
    assertThat(act(bureau, "/expiry", Map.of("expiresOn", "")).status()).isEqualTo(303);
    assertThat(signOn(OWN).location()).isEqualTo("/tasks");
  }

  @Test
  void anotherHolderGetsAnotherPassword() {
    byte[] before = db.fetchValue(ACCOUNT.HOLDER_INDEX, ACCOUNT.ID.eq(account.id()));
    var slip = act(bureau, "/holder", Map.of("holder", "韩雪", "idNo", Numbers.idNo()));
    assertThat(slip.text()).contains("韩雪", account.loginName());
    assertThat(signOn(OWN).status()).isEqualTo(422);
    assertThat(db.fetchValue(ACCOUNT.HOLDER_INDEX, ACCOUNT.ID.eq(account.id())))
        .isNotEqualTo(before);
    assertThat(act(bureau, "/holder", Map.of("holder", "韩雪", "idNo", "1")).status()).isEqualTo(422);
  }

  @Test
  void theBureauAboveAndOperationsKeepItAndAnotherRegionsDoesNotSeeIt() {
    assertThat(pages.get(cast.bureau("340100"), path).text()).contains("重置密码");
    assertThat(pages.get(cast.bureau("340000"), path).status()).isEqualTo(200);
    assertThat(pages.get(SignedOn.operations(), path).status()).isEqualTo(200);
    assertThat(pages.get(cast.bureau("340200"), path).status()).isEqualTo(404);
    assertThat(act(cast.bureau("340200"), "/reset", Map.of()).status()).isEqualTo(404);
    Actor department = cast.beside("340104");
    assertThat(pages.get(department, path).status()).isEqualTo(403);
  }

  @Test
  void aBureauNeverResetsABureauBesideOrAboveItNorOperations() {
    account = cast.bureauAccount("340104");
    path = "/preset-accounts/" + account.id();
    var page = pages.get(bureau, path);
    assertThat(page.has("[data-refusal=NOT_BELOW]")).isTrue();
    assertThat(act(bureau, "/reset", Map.of()).status()).isEqualTo(409);
    assertThat(act(cast.bureau("340100"), "/reset", Map.of()).status()).isEqualTo(200);
    account = cast.bureauAccount("340100");
    path = "/preset-accounts/" + account.id();
    assertThat(act(bureau, "/reset", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void nobodyDisablesThemselves() {
    Actor ops = cast.operations();
    path = "/preset-accounts/" + ops.accountId();
    assertThat(pages.get(ops, path).has("[data-refusal=OWN_ACCOUNT]")).isTrue();
    var refused = pages.post(ops, path + "/disable", Map.of("version", "0", "reason", "试试"));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(pages.get(bureau, path).status()).isEqualTo(404);
  }

  @Test
  void theListIsSearchedByLoginHolderAndBody() {
    String body = account.body().name();
    String list = "/preset-accounts?q=";
    assertThat(pages.get(bureau, list + account.loginName()).text()).contains(body, "正常");
    assertThat(pages.get(bureau, list + body).text()).contains(account.loginName());
    assertThat(pages.get(bureau, list + body + "&state=DISABLED").text())
        .doesNotContain(account.loginName());
    assertThat(pages.get(cast.bureau("340200"), list + account.loginName()).page().select("tbody"))
        .isEmpty();
  }

  @Test
  void whoComesSecondIsToldWhoWasFaster() {
    var first = pages.post(bureau, path + "/expiry", version("expiresOn", "2030-12-31"));
    assertThat(first.status()).isEqualTo(303);
    var second = pages.post(bureau, path + "/disable", Map.of("version", "1", "reason", "岗位调整"));
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.text()).contains("陆平", "调整有效期");
    assertThat(second.page().select("textarea[name=reason]").text()).isEqualTo("岗位调整");
  }

  /** The version after the holder's own change of the password. */
  private static Map<String, String> version(String field, String value) {
    return Map.of("version", "1", field, value);
  }
}
