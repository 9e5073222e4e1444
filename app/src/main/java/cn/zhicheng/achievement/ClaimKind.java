package cn.zhicheng.achievement;

/** What two people can claim at the same time. */
public enum ClaimKind {
  /** A number that belongs to one person, e.g. that of a certificate. */
  NUMBER("编号相同", "该编号通常只属于一个人，请核对双方的证书原件。"),
  /** The same file, byte by byte. */
  FILE("附件相同", "两人上传了同一个文件，请核实是否为合作成果。"),
  /** The same case: institution, record number, admission. */
  CASE("病案相同", "同一病案出现在两人的业绩中，请核实各自在该病案中承担的工作。");

  private final String label;
  private final String advice;

  ClaimKind(String label, String advice) {
    this.label = label;
    this.advice = advice;
  }

  public String label() {
    return label;
  }

  /** What the auditor does about it. */
  public String advice() {
    return advice;
  }
}
