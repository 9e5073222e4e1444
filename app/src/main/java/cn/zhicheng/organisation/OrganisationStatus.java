package cn.zhicheng.organisation;

/** Whether people may bind to a body and it may act. */
public enum OrganisationStatus {
  /** Its registration waits for a bureau, where a place asks for that. */
  REGISTERING("待核准"),
  /** In use. */
  ACTIVE("正常"),
  /** Stopped by a bureau. */
  SUSPENDED("已停用"),
  /** Went into another unit; its people moved. */
  MERGED("已合并");

  private final String label;

  OrganisationStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
