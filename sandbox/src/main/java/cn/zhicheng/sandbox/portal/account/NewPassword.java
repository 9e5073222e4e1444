package cn.zhicheng.sandbox.portal.account;

import java.util.Map;
import java.util.regex.Pattern;

/** A password typed twice. */
record NewPassword(String password, String again) {
  /** At most 64: bcrypt reads 72 bytes. */
  private static final Pattern GOOD = Pattern.compile("(?=.*[A-Za-z])(?=.*\\d)[\\x21-\\x7e]{8,64}");

  static final String RULE = "8 至 64 位，须同时有字母和数字，不含空格";

  /** Adds what is wrong, by field. */
  void check(String account, Map<String, String> problems) {
    if (!GOOD.matcher(password).matches()) {
      problems.put("password", "密码应为 " + RULE + "。");
    } else if (password.equalsIgnoreCase(account)) {
      problems.put("password", "密码不能与登录名相同。");
    }
    if (!again.equals(password)) {
      problems.put("again", "两次输入的密码不一致。");
    }
  }
}
