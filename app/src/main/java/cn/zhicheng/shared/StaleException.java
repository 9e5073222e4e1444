package cn.zhicheng.shared;

/**
 * Somebody else was faster: the row no longer has the version or state this request was made for.
 * Answered with 409, a sentence that says who did what, and the typed text kept.
 */
public class StaleException extends RuntimeException {
  private final String whoDidWhat;

  /**
   * @param whoDidWhat plain Chinese, e.g. 「合肥市人社局 周敏 已于 10:24 退回本申报」
   */
  public StaleException(String whoDidWhat) {
    super(whoDidWhat);
    this.whoDidWhat = whoDidWhat;
  }

  public String whoDidWhat() {
    return whoDidWhat;
  }
}
