package cn.zhicheng.ops;

/** A command that can't do what it was asked; the message is what the operator reads. */
public final class RefusedCommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RefusedCommandException(String sentence) {
    super(sentence);
  }

  public RefusedCommandException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
