package cn.zhicheng.sandbox.portal.signin;

import cn.zhicheng.sandbox.portal.PortalKind;

/**
 * The sign-in page.
 *
 * @param account as typed before
 * @param wrong whether account and password did not belong together
 * @param notice a sentence about scanning; empty: none
 */
record LoginPage(PortalKind kind, String account, boolean wrong, String notice, ScanPanel panel) {
  String address(PortalKind kind) {
    return "/login?kind=" + kind.code();
  }

  String address(ScanMethod method) {
    return address(kind) + "&way=" + method.code();
  }
}
