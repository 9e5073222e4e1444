package cn.zhicheng.sandbox.portal.signin;

import cn.zhicheng.sandbox.portal.PortalKind;
import cn.zhicheng.sandbox.portal.PortalUser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the phone shows after scanning.
 *
 * @param owner whose phone it is; null: nobody has signed on to the app yet
 * @param choices accounts the owner can sign on with here
 * @param problem a sentence about what was typed; empty: none
 * @param typed the account as typed before
 */
record PhonePage(
    ScanCode code,
    @Nullable PortalUser owner,
    List<PortalUser> choices,
    String problem,
    String typed) {
  ScanMethod method() {
    return code.method();
  }

  boolean legal() {
    return code.kind() == PortalKind.LEGAL;
  }

  boolean asks() {
    return code.state() == ScanState.SCANNED;
  }

  /** What became of it, once it was answered. */
  String answer() {
    return code.state() == ScanState.CANCELLED ? "已取消" : "已确认授权";
  }

  String address(String act) {
    return "/phone/" + code.id() + "/" + act;
  }
}
