package cn.zhicheng.journal;

/** What of a person's data can be looked at; the label is what the person reads. */
public enum LookKind {
  APPLICATION("职称申报"),
  ENTRY("业绩"),
  BINDING("人员注册申请"),
  /** An attachment or a photo. */
  DOCUMENT("附件或照片"),
  /** The ID number in full. */
  ID_NUMBER("完整证件号码"),
  /** The printed 专业技术资格评审表. */
  FORM("导出评审表"),
  /** A line of a list that was exported. */
  EXPORT("导出申报名单"),
  /** A decision that bars the person from applying for a while. */
  BAN("申报限制"),
  CERTIFICATE("电子职称证书");

  private final String label;

  LookKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
