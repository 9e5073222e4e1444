package cn.zhicheng.front;

/** What can happen to a bulletin; the word is what a sentence about it says. */
public enum BulletinMove {
  /** It is written down for the first time. */
  WRITE("起草"),
  /** Its draft is written anew. */
  CHANGE("修改"),
  /** Everybody may read it from now on. */
  PUBLISH("发布"),
  /** It is taken down, with a reason. */
  WITHDRAW("撤下");

  private final String word;

  BulletinMove(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
