package cn.zhicheng.identity;

/** What an account must finish before any other page opens. */
public enum Errand {
  /** Nothing: everything of the role is open. */
  NONE(""),
  /** The first password was somebody else's choice (domain.md 4.1). */
  PASSWORD("/account/password"),
  /** It may act as several and has not said as what. */
  CHOOSE("/acting"),
  /** First sign-on of a person (FAQ-P7). */
  REGISTER_PERSON("/register/person"),
  /** First sign-on of a legal person (FAQ-U8). */
  REGISTER_UNIT("/register/unit");

  private final String page;

  Errand(String page) {
    this.page = page;
  }

  /** The page that finishes it; empty for {@link #NONE}. */
  public String page() {
    return page;
  }

  /** Whether this is a first sign-on whose data is still missing. */
  public boolean registration() {
    return this == REGISTER_PERSON || this == REGISTER_UNIT;
  }
}
