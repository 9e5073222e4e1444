package cn.zhicheng.identity;

/** Which of the two portal buttons of the login page was pressed (FAQ-P2, FAQ-U1). */
enum Entrance {
  PERSON("personal"),
  UNIT("legal");

  private final String hint;

  Entrance(String hint) {
    this.hint = hint;
  }

  /** The {@code login_hint} that opens the right box of the portal. */
  String hint() {
    return hint;
  }

  /** Whether an account of this kind came in by its own door. */
  boolean suits(PortalClaims claims) {
    return claims.legal() == (this == UNIT);
  }
}
