package cn.zhicheng.sandbox.portal.sms;

/** What a code is good for; a code for one matter is worth nothing in another. */
public enum SmsMatter {
  REGISTER("注册账号"),
  RESET("找回密码");

  private final String label;

  SmsMatter(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
