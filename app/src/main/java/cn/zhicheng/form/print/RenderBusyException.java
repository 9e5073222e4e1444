package cn.zhicheng.form.print;

/** Too many forms wait to be rendered, or this one took too long. The message is for people. */
public final class RenderBusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RenderBusyException(Throwable cause) {
    super("现在导出评审表的人较多，请稍等几分钟再试。", cause);
  }
}
