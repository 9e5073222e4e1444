package cn.zhicheng.task;

/** What kind of work waits (FAQ-U13); the label is the filter's word in 「任务中心」. */
public enum TaskKind {
  BINDING("个人注册信息"),
  ACHIEVEMENT("业绩"),
  APPLICATION("职称申报"),
  PLAN("评审计划");

  private final String label;

  TaskKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
