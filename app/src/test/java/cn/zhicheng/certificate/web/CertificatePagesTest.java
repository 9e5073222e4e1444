package cn.zhicheng.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CertificateCast;
import cn.zhicheng.certificate.CertificateState;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Look;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.plan.PlanCast;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「电子职称证书」 of the bureau and 「我的证书」 of the holder. */
@ProductTest
class CertificatePagesTest {
  @Autowired CertificateCast cast;
  @Autowired PlanCast elsewhere;
  @Autowired Pages pages;
  @Autowired Looks looks;
  private Actor province;
  private Cast.Story story;

  @BeforeEach
  void somebodyAccepted() {
    province = cast.province();
    story = cast.accepted();
  }

  private String plan() {
    return "/certificates/plans/" + story.plan().id();
  }

  @Test
  void theBureauIssuesFromTheListOfThePlan() {
    assertThat(pages.get(province, "/certificates").has("a[href=" + plan() + "]")).isTrue();
    var page = pages.get(province, plan());
    assertThat(page.text()).contains("王䶮", "高级教师", "一次最多签发 200 本");
    assertThat(page.page().select("input[name=application][checked]")).hasSize(1);
    var wrong = pages.post(province, plan() + "/issue", typed(Map.of("approvalDoc", "")));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("请填写批准文号");
    assertThat(wrong.page().select("input[name=obtainedOn]").val()).isEqualTo("2026-11-20");
    assertThat(pages.post(province, plan() + "/issue", typed(Map.of())).status()).isEqualTo(303);
    assertThat(pages.get(province, plan()).text()).contains("没有待签发的证书");
    Certificate made = cast.own(story).getFirst();
    assertThat(pages.get(province, "/certificates?q=" + made.number()).text())
        .contains(made.number(), "王䶮", "有效");
  }

  @Test
  void aCorrectionGetsANewNumberAndLinksBothWays() {
    Certificate old = cast.issued(province, story);
    String path = "/certificates/" + old.id();
    assertThat(pages.get(province, path + "/replace").page().select("input[name=committee]").val())
        .isEqualTo(old.title().committee());
    var same = pages.post(province, path + "/replace", correction(old, "教研"));
    assertThat(same.status()).isEqualTo(422);
    assertThat(same.text()).contains("没有改动任何内容");
    var done = pages.post(province, path + "/replace", correction(old, "语文"));
    assertThat(done.status()).as(done.text()).isEqualTo(303);
    List<Certificate> own = cast.own(story);
    assertThat(own)
        .extracting(Certificate::state)
        .containsExactly(CertificateState.ISSUED, CertificateState.REPLACED);
    assertThat(own.getFirst().title().specialty()).isEqualTo("语文");
    assertThat(own.getFirst().number()).isNotEqualTo(old.number());
    assertThat(pages.get(province, path).text()).contains("更正后的新证书是", own.getFirst().number());
    assertThat(pages.get(province, done.location()).text()).contains("本证书更正的是", old.number());
    var again = pages.post(province, path + "/replace", correction(old, "数学"));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("证书已更正，不能再更正或撤销");
  }

  @Test
  void aRevocationNeedsReasonBasisAndConfirmation() {
    Certificate certificate = cast.issued(province, story);
    String path = "/certificates/" + certificate.id();
    var bare = pages.post(province, path + "/revoke", Map.of("version", "0", "reason", "论文造假"));
    assertThat(bare.status()).isEqualTo(422);
    assertThat(bare.text()).contains("请填写依据的文件文号", "请勾选确认");
    assertThat(bare.page().select("textarea[name=reason]").text()).isEqualTo("论文造假");
    Map<String, String> whole =
        Map.of("version", "0", "reason", "论文造假", "basis", "皖人社秘〔2026〕201 号", "confirmed", "true");
    assertThat(pages.post(province, path + "/revoke", whole).status()).isEqualTo(303);
    assertThat(pages.get(province, path).text()).contains("已撤销", "论文造假", "皖人社秘〔2026〕201 号");
    assertThat(pages.post(province, path + "/revoke", whole).status()).isEqualTo(409);
    var own = pages.get(story.applicant(), "/my-certificates/" + certificate.id());
    assertThat(own.text()).contains("已撤销", "论文造假", "这本证书已撤销，不能下载");
    assertThat(pages.get(story.applicant(), path + "/file.pdf").status()).isEqualTo(409);
  }

  @Test
  void anotherBureauAndOtherPeopleFindNothing() {
    Certificate certificate = cast.issued(province, story);
    String path = "/certificates/" + certificate.id();
    for (Actor bureau : List.of(elsewhere.bureau(), story.city())) {
      assertThat(pages.get(bureau, path).status()).isEqualTo(404);
      assertThat(pages.get(bureau, path + "/file.pdf").status()).isEqualTo(404);
      assertThat(pages.get(bureau, plan()).status()).isEqualTo(404);
      assertThat(pages.post(bureau, path + "/revoke", Map.of("version", "0")).status())
          .isEqualTo(404);
      assertThat(pages.post(bureau, path + "/replace", correction(certificate, "语文")).status())
          .isEqualTo(404);
      assertThat(pages.post(bureau, plan() + "/issue", typed(Map.of())).status()).isEqualTo(404);
    }
    Actor other = cast.another(story, "胡㛃").applicant();
    assertThat(pages.get(other, "/my-certificates/" + certificate.id()).status()).isEqualTo(404);
    assertThat(pages.get(other, path + "/file.pdf").status()).isEqualTo(404);
    assertThat(pages.get(other, "/my-certificates").text()).contains("还没有证书");
    assertThat(pages.get(story.unit(), path).status()).isEqualTo(403);
  }

  @Test
  void theHolderDownloadsAndIsToldWhenTheBureauLooks() {
    Certificate certificate = cast.issued(province, story);
    String file = "/certificates/" + certificate.id() + "/file.pdf";
    assertThat(pages.get(story.applicant(), "/my-certificates").text())
        .contains(certificate.number(), "有效");
    assertThat(pages.get(story.applicant(), file).status()).isEqualTo(200);
    assertThat(told()).isEmpty();
    assertThat(pages.get(province, file).status()).isEqualTo(200);
    assertThat(told())
        .singleElement()
        .satisfies(look -> assertThat(look.subjectName()).contains(certificate.number()));
  }

  private List<Look> told() {
    return looks.of(story.applicant().person(), null, 100).rows().stream()
        .filter(look -> look.kind() == LookKind.CERTIFICATE)
        .toList();
  }

  private Map<String, String> typed(Map<String, String> instead) {
    var typed =
        new HashMap<>(
            Map.of(
                "application", story.application().toString(),
                "approvalDoc", "皖人社秘〔2026〕128 号",
                "obtainedOn", "2026-11-20",
                "confirmed", "true"));
    typed.putAll(instead);
    return typed;
  }

  private static Map<String, String> correction(Certificate certificate, String specialty) {
    return Map.of(
        "version",
        "0",
        "specialty",
        specialty,
        "committee",
        certificate.title().committee(),
        "approvalDoc",
        certificate.title().approvalDoc(),
        "obtainedOn",
        certificate.title().obtainedOn().toString(),
        "reason",
        "专业有误",
        "confirmed",
        "true");
  }
}
