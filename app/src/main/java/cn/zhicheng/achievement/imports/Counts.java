package cn.zhicheng.achievement.imports;

/** How many rows of a list can be taken over, cannot, and are in the library already. */
record Counts(int good, int bad, int known) {
  static final Counts NONE = new Counts(0, 0, 0);
}
