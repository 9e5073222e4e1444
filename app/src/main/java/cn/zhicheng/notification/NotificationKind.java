package cn.zhicheng.notification;

/** What a message is about; the label is the filter's word in 「消息中心」. */
public enum NotificationKind {
  APPLICATION("职称申报"),
  DEADLINE("截止提醒"),
  TALK("留言与催办"),
  PLAN("评审计划"),
  ACHIEVEMENT("业绩"),
  BINDING("单位注册"),
  CERTIFICATE("电子证书"),
  /** Digests for bodies with open work. */
  WORK("待办汇总");

  private final String label;

  NotificationKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
