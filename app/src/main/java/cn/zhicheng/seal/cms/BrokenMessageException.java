package cn.zhicheng.seal.cms;

/** What should be a signed message can't be read as one. */
public class BrokenMessageException extends Exception {
  public BrokenMessageException(Throwable cause) {
    super("Not a signed message", cause);
  }
}
