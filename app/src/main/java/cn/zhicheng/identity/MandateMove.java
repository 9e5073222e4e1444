package cn.zhicheng.identity;

/** What can happen to a mandate. */
public enum MandateMove {
  /** The organisation asks a person. */
  OFFER("邀请"),
  /** The person takes it. */
  ACCEPT("接受"),
  /** The person does not want it. */
  DECLINE("谢绝"),
  /** The organisation takes it back, or the holder lays it down. */
  END("停止");

  private final String word;

  MandateMove(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
