package cn.zhicheng.sandbox.portal;

/** What of a registration another account has already. */
public enum Duplicate {
  /** Login names are unique over both boxes. */
  ACCOUNT,
  /** One personal account for one person. */
  ID_NUMBER,
  /** One legal person's account for one code. */
  USCC,
  /**
   * People sign on with their mobile too, so two cannot share one. Handlers may: they act for
   * several.
   */
  MOBILE
}
