package cn.zhicheng.form.print;

import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;

/** Too many papers wait to be rendered, or this one took too long; shown as any refusal. */
public final class RenderBusyException extends RefusedException {
  private static final long serialVersionUID = 1L;

  RenderBusyException(Throwable cause) {
    super(Refusal.of("FORM_BUSY", "现在生成文件的人较多，请过几分钟再试一次。"));
    initCause(cause);
  }
}
