package cn.zhicheng.sandbox;

/** How a test's own connection sees every row of a database with row-level security. */
final class AllRows {
  private static final String TOLD = "options=-c%20zhicheng.caller=all";

  private AllRows() {}

  /** This address, told who calls as the product itself would be. */
  static String of(String url) {
    return url + (url.contains("?") ? "&" : "?") + TOLD;
  }
}
