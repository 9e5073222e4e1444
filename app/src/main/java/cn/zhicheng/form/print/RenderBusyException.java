package cn.zhicheng.form.print;

import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;

/** Too many documents wait to be printed, or none can be for now; shown as any refusal. */
public final class RenderBusyException extends RefusedException {
  private static final long serialVersionUID = 1L;
  private final PrintTrouble trouble;

  RenderBusyException(PrintTrouble trouble) {
    super(Refusal.of("FORM_BUSY", "现在生成文件的人较多，请过几分钟再试一次。已经填写和提交的内容都在，不会丢失。"));
    this.trouble = trouble;
  }

  PrintTrouble trouble() {
    return trouble;
  }
}
