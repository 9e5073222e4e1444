package cn.zhicheng.achievement.imports;

import cn.zhicheng.shared.Transitions;

/** Where an uploaded list stands; the label is read on its page. */
public enum ImportState {
  READING("正在检查"),
  /** Waits for the person's decision. */
  READY("等待确认"),
  /** The file is no list of this kind, or a dangerous one. */
  UNFIT("不能导入"),
  INTERRUPTED("检查中断"),
  DONE("已导入"),
  DROPPED("已放弃");

  /** The only legal moves. */
  public static final Transitions<ImportState, ImportMove> MOVES =
      new Transitions<ImportState, ImportMove>()
          .allow(READING, ImportMove.FINISH, READY)
          .allow(READING, ImportMove.REFUSE, UNFIT)
          .allow(READING, ImportMove.STOP, INTERRUPTED)
          .allow(READING, ImportMove.DROP, DROPPED)
          .allow(INTERRUPTED, ImportMove.RESTART, READING)
          .allow(READY, ImportMove.RESTART, READING)
          .allow(READY, ImportMove.TAKE, DONE)
          .allow(READY, ImportMove.DROP, DROPPED)
          .allow(UNFIT, ImportMove.DROP, DROPPED)
          .allow(INTERRUPTED, ImportMove.DROP, DROPPED);

  private final String label;

  ImportState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
