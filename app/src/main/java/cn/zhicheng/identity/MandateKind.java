package cn.zhicheng.identity;

/** How somebody came to act for an organisation. */
public enum MandateKind {
  /** The organisation's first account; appoints and dismisses clerks. */
  CHIEF("主管理员"),
  /** One of several who do the daily work under their own names. */
  CLERK("经办人"),
  /** Does a colleague's work for some days. */
  DELEGATE("代办人");

  private final String label;

  MandateKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
