package cn.zhicheng.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.notification.Inbox;
import cn.zhicheng.notification.Notice;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.TellNews;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever happens to a certificate, its holder reads it in 「消息中心」, once. */
@ProductTest
class HoldersAreToldTest {
  @Autowired CertificateCast cast;
  @Autowired ReplaceCertificate replace;
  @Autowired RevokeCertificate revoke;
  @Autowired TellNews news;
  @Autowired Inbox inbox;
  private Actor province;
  private Cast.Story story;
  private Certificate certificate;

  @BeforeEach
  void aCertificate() {
    province = cast.province();
    story = cast.accepted();
    certificate = cast.issued(province, story);
  }

  private List<String> told() {
    news.tell();
    return inbox.of(story.applicant(), NotificationKind.CERTIFICATE, false, null).rows().stream()
        .map(Notice::sentence)
        .toList();
  }

  @Test
  void ofTheIssue() {
    assertThat(told()).containsExactly("您的电子职称证书已签发，证书编号 " + certificate.number() + "，可以查看和下载。");
  }

  @Test
  void ofACorrectionOnceWithBothNumbers() {
    CorrectionForm now = CorrectionForm.of(certificate);
    replace.replace(
        province,
        certificate.id(),
        0,
        new CorrectionForm(
            now.specialty(),
            now.committee(),
            "皖人社秘〔2026〕129 号",
            now.obtainedOn(),
            true,
            "文号录入有误",
            true));
    String later = cast.own(story).getFirst().number();
    assertThat(told())
        .hasSize(2)
        .first()
        .isEqualTo("您的证书 " + certificate.number() + " 已更正，新证书编号 " + later + "。原因：文号录入有误");
  }

  @Test
  void ofARevocationWithReasonAndBasis() {
    revoke.revoke(province, certificate.id(), 0, new EndForm("论文造假", "皖人社秘〔2026〕201 号", true));
    assertThat(told().getFirst()).contains(certificate.number(), "已被撤销", "皖人社秘〔2026〕201 号", "论文造假");
  }
}
