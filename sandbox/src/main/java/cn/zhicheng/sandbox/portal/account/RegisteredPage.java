package cn.zhicheng.sandbox.portal.account;

import cn.zhicheng.sandbox.portal.PortalKind;

/**
 * After registration (FAQ-P4, FAQ-U2).
 *
 * @param back the product's login page; empty when nobody came from there
 */
record RegisteredPage(PortalKind kind, String back) {
  /** The entry of the product's login page to press next. */
  String entry() {
    return kind == PortalKind.LEGAL ? "单位登录" : "个人登录";
  }
}
