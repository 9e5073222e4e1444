package cn.zhicheng.certificate;

import cn.zhicheng.schema.tables.records.CertificateRecord;

/** A fresh certificate as the row that is written. */
final class CertificateRow {
  private CertificateRow() {}

  static CertificateRecord of(Certificate certificate) {
    var row = new CertificateRecord();
    row.setId(certificate.id());
    row.setNumber(certificate.number());
    row.setApplicationId(certificate.applicationId());
    row.setPlanId(certificate.planId());
    row.setIssuerId(certificate.issuerId());
    row.setIssuer(certificate.issuer());
    row.setIssuedAt(certificate.issuedAt());
    row.setStatus(certificate.state().name());
    row.setReplacesId(certificate.links().earlierId());
    row.setToken(certificate.token());
    person(row, certificate.person());
    title(row, certificate.title());
    return row;
  }

  private static void person(CertificateRecord row, CertifiedPerson person) {
    row.setPersonId(person.id());
    row.setHolderName(person.name());
    row.setSex(person.sex());
    row.setBirthDate(person.birthDate());
    row.setMaskedIdNo(person.maskedIdNo());
    row.setPhotoId(person.photoId());
  }

  private static void title(CertificateRecord row, CertifiedTitle title) {
    row.setSeriesNo(title.seriesNo());
    row.setSeries(title.series());
    row.setSpecialty(title.specialty());
    row.setTitle(title.name());
    row.setLevel(title.level().name());
    row.setObtainedOn(title.obtainedOn());
    row.setCommittee(title.committee());
    row.setApprovalDoc(title.approvalDoc());
  }
}
