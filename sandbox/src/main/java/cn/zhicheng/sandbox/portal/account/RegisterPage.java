package cn.zhicheng.sandbox.portal.account;

import java.util.Map;

/**
 * The registration page.
 *
 * @param problems sentence by field
 * @param said what became of the wish for a code; empty: nobody asked
 */
record RegisterPage(RegistrationForm form, Map<String, String> problems, String said) {
  String passwordRule() {
    return NewPassword.RULE;
  }
}
