package cn.zhicheng.export;

/** How far an order is; the label is the word of 「导出任务」. */
public enum ExportState {
  WAITING("排队中"),
  RUNNING("正在生成"),
  DONE("已完成"),
  FAILED("生成失败");

  private final String label;

  ExportState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean open() {
    return this == WAITING || this == RUNNING;
  }
}
