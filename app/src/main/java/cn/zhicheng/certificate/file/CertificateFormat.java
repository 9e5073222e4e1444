package cn.zhicheng.certificate.file;

/** What a certificate can be had as. */
public enum CertificateFormat {
  PDF("application/pdf", "pdf"),
  /** GB/T 33190. */
  OFD("application/ofd", "ofd");

  private final String mime;
  private final String extension;

  CertificateFormat(String mime, String extension) {
    this.mime = mime;
    this.extension = extension;
  }

  public String mime() {
    return mime;
  }

  public String extension() {
    return extension;
  }
}
