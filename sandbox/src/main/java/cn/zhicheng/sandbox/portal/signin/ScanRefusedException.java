package cn.zhicheng.sandbox.portal.signin;

import org.springframework.http.HttpStatus;

/** A code cannot be used in this way, or not any more. */
final class ScanRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  enum Reason {
    /** Also said of codes that never were, so that guessing teaches nothing. */
    EXPIRED(HttpStatus.GONE, "二维码已过期", "请在电脑上刷新二维码，再扫一次。"),
    OTHER_PHONE(HttpStatus.CONFLICT, "二维码已被扫描", "这个二维码已被另一部手机扫描。请在电脑上刷新后再扫。"),
    ANSWERED(HttpStatus.CONFLICT, "不能再次操作", "这次登录已经确认或取消，不能再次操作。"),
    NOT_CONFIRMED(HttpStatus.CONFLICT, "尚未确认", "手机上还没有确认。请先扫码，并在手机上点击「确认授权」。"),
    NOT_THEIRS(HttpStatus.FORBIDDEN, "无法授权", "这部手机的主人没有这个账号。");

    private final HttpStatus status;
    private final String title;
    private final String sentence;

    Reason(HttpStatus status, String title, String sentence) {
      this.status = status;
      this.title = title;
      this.sentence = sentence;
    }

    HttpStatus status() {
      return status;
    }

    String title() {
      return title;
    }

    String sentence() {
      return sentence;
    }
  }

  private final Reason reason;

  ScanRefusedException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
