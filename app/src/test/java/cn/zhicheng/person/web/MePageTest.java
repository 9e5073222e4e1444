package cn.zhicheng.person.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalAccounts;
import cn.zhicheng.identity.PortalClaims;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.person.PersonRegistration;
import cn.zhicheng.person.UnitChoice;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「个人中心」 in each of its states (FAQ-P12, P15). */
@ProductTest
class MePageTest {
  @Autowired PeopleCast cast;
  @Autowired PortalAccounts accounts;
  @Autowired Pages pages;
  @Autowired Journal journal;

  private static Map<String, String> profile(String version, Map<String, String> changed) {
    var fields =
        new HashMap<>(
            Map.of(
                "version", version,
                "mobile", "13800000000",
                "ethnicity", "汉族",
                "workStart", "2010-08",
                "seriesNo", "08"));
    fields.putAll(changed);
    return fields;
  }

  @Test
  void whatThePortalToldIsShownMaskedAndCannotBeTyped() {
    Actor person = cast.unbound("王䶮");
    var page = pages.get(person, "/me");
    assertThat(page.text()).contains("王䶮", "居民身份证", "安徽政务服务网", "12345", "未绑定", "变更单位");
    assertThat(page.page().select("dd").text()).containsPattern("\\d{6}\\*{8}\\d{3}[\\dX]");
    assertThat(page.has("input[name=name], input[name=idNo], input[name=birthDate]")).isFalse();
  }

  @Test
  void theOwnNumberIsShownOnRequestAndTheRequestIsWrittenDown() {
    String idNo = Numbers.idNo();
    Actor person = cast.register(accounts.person("王䶮", idNo), PeopleCast.later());
    assertThat(pages.get(person, "/me").text()).doesNotContain(idNo);
    var shown = pages.post(person, "/me", Map.of("reveal", "true"));
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.text()).contains(idNo, "隐藏证件号码");
    assertThat(pages.get(person, "/me").text()).doesNotContain(idNo);
    var line = journal.of("PERSON", person.person()).getLast();
    assertThat(line.action()).isEqualTo("REVEAL_ID_NO");
    assertThat(line.reason()).isEqualTo("本人查看");
  }

  @Test
  void everyWrongFieldIsToldAndWhatWasTypedStays() {
    Actor person = cast.unbound("王䶮");
    var answer =
        pages.post(
            person, "/me", profile("0", Map.of("mobile", "12345", "email", "wang", "health", "?")));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select(".error-summary a").eachAttr("href"))
        .containsExactlyInAnyOrder("#f-mobile", "#f-email", "#f-health");
    assertThat(answer.page().select("input[name=mobile]").val()).isEqualTo("12345");
    assertThat(answer.page().select("input[name=email]").val()).isEqualTo("wang");
  }

  @Test
  void theHistorySaysWhatChangedWithoutTellingContactData() {
    Actor person = cast.unbound("王䶮");
    Map<String, String> typed =
        Map.of("mobile", "13912345678", "email", "wang@example.com", "ethnicity", "满族");
    assertThat(pages.post(person, "/me", profile("0", typed)).status()).isEqualTo(303);
    String history = pages.get(person, "/me").page().select(".card:has(h2:contains(修改记录))").text();
    assertThat(history)
        .contains("完成注册", "修改个人信息", "手机号码：138****0000 → 139****5678")
        .contains("电子邮箱：已修改", "民族：汉族 → 满族")
        .doesNotContain("13912345678", "wang@example.com", "申报系列：");
  }

  @Test
  void aForeignPassportIsHandledAsAtRegistration() {
    var claims = new PortalClaims(false, "约翰·史密斯", "护照", "E12345678", "13800000000", "", "", "");
    var typed =
        new PersonRegistration(
            "13800000000",
            "汉族",
            "2010-08",
            "08",
            "男",
            "1985-03-04",
            false,
            new UnitChoice("", "", "", ""));
    Actor person = cast.register(accounts.signOn(claims), typed);
    assertThat(pages.get(person, "/me").text()).contains("约翰·史密斯", "护照", "E1*****78", "1985-03-04");
    assertThat(pages.post(person, "/me", Map.of("reveal", "true")).text()).contains("E12345678");
  }
}
