package cn.zhicheng.achievement.entry;

/**
 * What a unit looks for in 「业绩档案」.
 *
 * @param category code; empty for all
 * @param person part of the name; empty for all
 */
public record AuditFilter(Tab tab, String category, String person) {
  /** Which part of the archive. */
  public enum Tab {
    WAITING("待审核"),
    DONE("已审核"),
    ALL("全部");

    private final String label;

    Tab(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
