package cn.zhicheng.sandbox;

/** The sandbox cannot start for a reason the user can mend; the message is all the user sees. */
public final class LaunchRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LaunchRefusedException(String message) {
    super(message);
  }
}
