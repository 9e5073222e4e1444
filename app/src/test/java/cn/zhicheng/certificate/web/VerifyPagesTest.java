package cn.zhicheng.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CertificateCast;
import cn.zhicheng.certificate.EndForm;
import cn.zhicheng.certificate.RevokeCertificate;
import cn.zhicheng.certificate.verify.Visits;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.Pages.Answer;
import cn.zhicheng.testing.ProductTest;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** 「证书查验」: anybody, without a sign-on, learns the state and little else. */
@ProductTest
class VerifyPagesTest {
  private static final String NONE = "查无此证书";
  @Autowired CertificateCast cast;
  @Autowired RevokeCertificate revoke;
  @Autowired Pages pages;
  private Actor province;
  private Cast.Story story;
  private Certificate certificate;
  private String address;

  @BeforeEach
  void aCertificate() {
    province = cast.province();
    story = cast.accepted();
    certificate = cast.issued(province, story);
    var random = new Random();
    address =
        "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
  }

  private Answer ask(String number, String name) {
    return pages.answer(
        from(MockMvcRequestBuilders.post("/verify/number"))
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .param("number", number)
            .param("name", name));
  }

  private Answer scan(String token) {
    return pages.answer(from(MockMvcRequestBuilders.get("/verify/" + token)));
  }

  private MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
    return request.with(built -> {
      built.setRemoteAddr(address);
      return built;
    });
  }

  @Test
  void numberAndNameTellTheStateAndTheFewestData() {
    Answer answer = ask(certificate.number().toLowerCase(java.util.Locale.ROOT), " 王䶮 ");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text())
        .contains("有效", "王＊", "高级教师", "教研", certificate.issuer(), "2026-11-20")
        .doesNotContain("王䶮", certificate.person().maskedIdNo(), story.plan().name());
  }

  @Test
  void aWrongNameGetsTheSameAnswerAsANumberThatDoesNotExist() {
    Certificate other = cast.issued(province, cast.another(story, "胡㛃"));
    String wrongName = ask(other.number(), "王䶮").page().select(".notice").text();
    String noSuch =
        ask("342001271999999" + check("342001271999999"), "王䶮").page().select(".notice").text();
    assertThat(wrongName).contains(NONE).isEqualTo(noSuch);
  }

  @Test
  void aSlipOfThePenIsToldBeforeAnythingIsLookedUp() {
    char last = certificate.number().charAt(15);
    Answer answer = ask(certificate.number().substring(0, 15) + (last == '7' ? '8' : '7'), "王䶮");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("可能有一位输错或相邻两位颠倒");
    assertThat(answer.page().select("input[name=name]").val()).isEqualTo("王䶮");
    assertThat(ask("3420", "").text()).contains("证书编号应为 16 位，现在是 4 位", "请填写持证人姓名");
    assertThat(pages.get(story.applicant(), own()).text()).contains("还没有人查验过");
  }

  @Test
  void theCodeLeadsToTheAnswerAndTheHolderReadsThatSomebodyAsked() {
    assertThat(scan(certificate.token()).text()).contains("有效", certificate.number(), "王＊");
    assertThat(scan("0".repeat(32)).text()).contains(NONE);
    ask(certificate.number(), "王䶮");
    assertThat(pages.get(story.applicant(), own()).text())
        .contains("扫描二维码", "输入编号和姓名")
        .doesNotContain(address);
  }

  @Test
  void theHoldersOwnLookIsNoNews() {
    Answer answer =
        pages.answer(
            from(MockMvcRequestBuilders.get("/verify/" + certificate.token()))
                .with(SignedOn.as(story.applicant())));
    assertThat(answer.text()).contains("有效");
    assertThat(pages.get(story.applicant(), own()).text()).contains("还没有人查验过");
  }

  @Test
  void aRevokedOneIsSaidToBeRevokedWithoutTheReason() {
    revoke.revoke(province, certificate.id(), 0, new EndForm("论文造假", "皖人社秘〔2026〕201 号", true));
    assertThat(scan(certificate.token()).text())
        .contains("已撤销", "不再有效", "失效日期")
        .doesNotContain("论文造假");
  }

  @Test
  void whoAsksTooOftenWaits() {
    for (int i = 0; i < Visits.MOST; i++) {
      assertThat(scan(certificate.token()).status()).isEqualTo(200);
    }
    Answer tooMany = scan(certificate.token());
    assertThat(tooMany.status()).isEqualTo(429);
    assertThat(tooMany.text()).contains("查验太频繁").doesNotContain(certificate.number());
    address = "10.9.9.9";
    assertThat(scan(certificate.token()).status()).isEqualTo(200);
  }

  private String own() {
    return "/my-certificates/" + certificate.id();
  }

  /** ISO 7064 mod 37,36 as written down here once more. */
  private static char check(String body) {
    int p = 36;
    for (char c : body.toCharArray()) {
      int sum = (p + Character.digit(c, 36)) % 36;
      p = (sum == 0 ? 36 : sum) * 2 % 37;
    }
    return Character.toUpperCase(Character.forDigit((37 - p) % 36, 36));
  }
}
