package cn.zhicheng.certificate;

/** What a bureau does with a certificate; {@code ISSUE} begins it. */
public enum CertificateMove {
  ISSUE("签发"),
  REPLACE("更正"),
  REVOKE("撤销");

  private final String word;

  CertificateMove(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
