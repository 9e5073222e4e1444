package cn.zhicheng.achievement.imports;

/** What can happen to an uploaded list; the label completes 「不能…」. */
public enum ImportMove {
  /** The reader has seen every row. */
  FINISH("完成检查"),
  /** The reader cannot take the file at all. */
  REFUSE("拒绝"),
  /** The reader went away, with the server or without. */
  STOP("中断"),
  /** The person has it read anew. */
  RESTART("重新检查"),
  /** The person takes the good rows over. */
  TAKE("导入"),
  /** The person wants none of it. */
  DROP("放弃");

  private final String label;

  ImportMove(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
