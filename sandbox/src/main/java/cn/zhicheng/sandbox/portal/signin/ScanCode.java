package cn.zhicheng.sandbox.portal.signin;

import cn.zhicheng.sandbox.portal.PortalKind;
import cn.zhicheng.sandbox.portal.signin.ScanRefusedException.Reason;
import java.time.Instant;

/**
 * A code on a sign-in page.
 *
 * @param id the public half, which the picture shows; 128 random bits
 * @param secret the other half, known to the session of the browser that shows the picture
 * @param deadline from then on it is worth nothing
 * @param phone secret of the session that scanned it; empty before
 * @param account login name the phone agreed to; empty before
 */
record ScanCode(
    String id,
    String secret,
    ScanMethod method,
    PortalKind kind,
    Instant deadline,
    ScanState state,
    String phone,
    String account) {

  ScanCode scannedBy(String phone) {
    return state == ScanState.WAITING
        ? new ScanCode(id, secret, method, kind, deadline, ScanState.SCANNED, phone, "")
        : this;
  }

  ScanCode confirmed(String account, Instant deadline) {
    return new ScanCode(
        id, secret, method, kind, deadline, moved(ScanState.CONFIRMED), phone, account);
  }

  ScanCode moved(ScanState next, Reason otherwise) {
    if (!state.mayBecome(next)) {
      throw new ScanRefusedException(otherwise);
    }
    return new ScanCode(id, secret, method, kind, deadline, next, phone, account);
  }

  private ScanState moved(ScanState next) {
    return moved(next, Reason.ANSWERED).state();
  }

  /** Keeps the secrets out of logs. */
  @Override
  public String toString() {
    return "ScanCode[" + method + " " + state + "]";
  }
}
