package cn.zhicheng.certificate.file;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CertificateState;
import cn.zhicheng.certificate.CertifiedPerson;
import cn.zhicheng.certificate.CertifiedTitle;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.reference.TitleLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Certificates for tests of their files. */
final class SampleSheets {
  static final String ADDRESS = "https://zc.example.gov.cn/verify/0123456789abcdef0123456789abcdef";

  private SampleSheets() {}

  static CertificateSheet of(String name) {
    return of(name, "安徽省中小学教师系列（教育研究与教学指导专业）高级专业技术资格评审委员会");
  }

  static CertificateSheet of(String name, String committee) {
    var person =
        new CertifiedPerson(
            new UUID(1, 1), name, "男", LocalDate.of(1985, 6, 12), "340123********005X", null);
    var title =
        new CertifiedTitle(
            "22",
            "中小学教师",
            "教育研究",
            "高级教师",
            TitleLevel.SENIOR_ASSOC,
            LocalDate.of(2026, 11, 20),
            committee,
            "皖人社秘〔2026〕128 号");
    var certificate =
        new Certificate(
            new UUID(2, 1),
            "342026222000001P",
            new UUID(3, 1),
            new UUID(4, 1),
            new UUID(5, 1),
            "安徽省人力资源和社会保障厅",
            person,
            title,
            Instant.parse("2026-11-23T02:00:00Z"),
            CertificateState.ISSUED,
            null,
            new Certificate.Links(null, "", null, ""),
            "0123456789abcdef0123456789abcdef",
            0);
    return new CertificateSheet(certificate, ADDRESS, SampleFiles.jpeg(413, 626), null);
  }
}
