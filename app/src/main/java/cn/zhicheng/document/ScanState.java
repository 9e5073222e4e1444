package cn.zhicheng.document;

/** What is known about harmful content in a file. */
public enum ScanState {
  /** No scanner was there when it was uploaded. */
  UNCHECKED(""),
  /** It waits for the scanner. */
  PENDING("待安全检查"),
  /** The scanner found nothing. */
  CLEAN(""),
  /** The scanner found something; only who uploaded it may open it. */
  INFECTED("未通过安全检查，请更换文件");

  private final String label;

  ScanState(String label) {
    this.label = label;
  }

  /** What its owner reads beside its name; empty when there is nothing to say. */
  public String label() {
    return label;
  }
}
