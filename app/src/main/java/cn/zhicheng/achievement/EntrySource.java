package cn.zhicheng.achievement;

/** Where an entry comes from: the column 来源 (FAQ-P21 to P23). */
public enum EntrySource {
  /** Fetched from the training-hours service; nobody types or audits it. */
  AUTO("自动生成"),
  /** Typed by the person, audited by the unit. */
  USER("用户申报");

  private final String label;

  EntrySource(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
