package cn.zhicheng.sandbox.portal.account;

import cn.zhicheng.sandbox.portal.PortalKind;
import java.util.Map;

/**
 * The pages of 「忘记密码」.
 *
 * @param typed the account as typed
 * @param problems sentence by field
 */
record ForgotPage(PortalKind kind, String typed, Map<String, String> problems) {
  String passwordRule() {
    return NewPassword.RULE;
  }
}
