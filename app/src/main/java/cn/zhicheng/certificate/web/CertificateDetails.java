package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CertifiedPerson;
import cn.zhicheng.certificate.CertifiedTitle;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Detail;
import java.util.List;

/** What a certificate says, to whoever may read all of it. */
final class CertificateDetails {
  private CertificateDetails() {}

  static List<Detail> of(Certificate certificate) {
    CertifiedPerson person = certificate.person();
    CertifiedTitle title = certificate.title();
    return List.of(
        Detail.of("证书编号", certificate.number()),
        Detail.of("姓名", person.name()),
        Detail.of("性别", person.sex()),
        Detail.of("出生日期", person.birthDate().toString()),
        Detail.of("证件号码", person.maskedIdNo()),
        Detail.of("系列", title.series()),
        Detail.of("专业", title.specialty()),
        Detail.of("资格名称", title.name() + "（" + title.level().label() + "）"),
        Detail.of("取得日期", title.obtainedOn().toString()),
        Detail.of("评审组织", title.committee()),
        Detail.of("批准文号", title.approvalDoc()),
        Detail.of("签发单位", certificate.issuer()),
        Detail.of("签发时间", ProvinceTime.minute(certificate.issuedAt())));
  }
}
