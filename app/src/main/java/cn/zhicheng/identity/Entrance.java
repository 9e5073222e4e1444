package cn.zhicheng.identity;

/** Which of the two portal buttons of the login page was pressed (FAQ-P2, FAQ-U1). */
enum Entrance {
  PERSON,
  UNIT;

  /** Whether an account of this kind came in by its own door. */
  boolean suits(PortalClaims claims) {
    return claims.legal() == (this == UNIT);
  }
}
