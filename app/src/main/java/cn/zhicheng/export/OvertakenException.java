package cn.zhicheng.export;

/** Another worker has taken the order over. */
public final class OvertakenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  OvertakenException(ExportOrder order) {
    super("Export " + order.id() + " was taken over");
  }
}
