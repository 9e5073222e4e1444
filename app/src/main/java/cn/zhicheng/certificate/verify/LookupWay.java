package cn.zhicheng.certificate.verify;

/** How somebody looked a certificate up; the label is what the holder reads. */
public enum LookupWay {
  NUMBER("输入编号和姓名"),
  CODE("扫描二维码"),
  FILE("上传证书文件");

  private final String label;

  LookupWay(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
