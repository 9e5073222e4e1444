package cn.zhicheng.application;

/**
 * Approved posts of one level in one plan year, how many are filled already and how many of the
 * unit's applicants take one (FAQ-U24).
 *
 * @param level e.g. 副高级; 助理级 and 员级 share 初级
 */
public record PostBalance(int year, String level, int approved, int employed, int taken) {
  public int left() {
    return Math.max(0, approved - employed - taken);
  }

  /** Whether another one would be one too many: a warning, or by the plan a refusal. */
  public boolean exhausted() {
    return left() == 0;
  }
}
