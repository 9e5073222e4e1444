package cn.zhicheng.form.print;

/** A document was given up; its trouble says why. */
public final class NotPrintedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final PrintTrouble trouble;

  public NotPrintedException(PrintTrouble trouble, String message) {
    super(message);
    this.trouble = trouble;
  }

  NotPrintedException(PrintTrouble trouble, Throwable cause) {
    super(trouble.name(), cause);
    this.trouble = trouble;
  }

  public PrintTrouble trouble() {
    return trouble;
  }
}
