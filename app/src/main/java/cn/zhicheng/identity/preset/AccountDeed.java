package cn.zhicheng.identity.preset;

/** What can happen to a preset account, as its history tells it. */
public enum AccountDeed {
  CREATE("创建账号"),
  CHANGE_PASSWORD("本人修改密码"),
  RESET_PASSWORD("重置密码"),
  DISABLE("停用账号"),
  ENABLE("恢复使用"),
  SET_EXPIRY("调整有效期"),
  CHANGE_HOLDER("更换使用人"),
  SECOND_FACTOR_ON("开启动态口令"),
  SECOND_FACTOR_OFF("关闭动态口令"),
  SECOND_FACTOR_RESET("解除动态口令");

  private final String word;

  AccountDeed(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
