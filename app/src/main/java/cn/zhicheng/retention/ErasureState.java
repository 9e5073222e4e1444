package cn.zhicheng.retention;

/** Where a request to erase stands; all but the first are its end. */
public enum ErasureState {
  /** Waits for operations; the person may take it back. */
  REQUESTED("待处理"),
  /** Taken back by the person; nothing was erased. */
  WITHDRAWN("已撤回"),
  /** Operations found nothing to erase, or that it is not the person's wish; says why. */
  REFUSED("未同意"),
  /** What may go is gone. */
  DONE("已删除");

  private final String label;

  ErasureState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
