package cn.zhicheng.overload.rate;

/**
 * Who is counted.
 *
 * @param name the account's id, or the address
 */
record Caller(Kind kind, String name) {
  enum Kind {
    ACCOUNT,
    ADDRESS,
    SIGN_ON
  }
}
