package cn.zhicheng.sandbox.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.sandbox.portal.HandClock;
import cn.zhicheng.sandbox.portal.PortalKind;
import cn.zhicheng.sandbox.portal.signin.ScanRefusedException.Reason;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ScanCodesTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private final HandClock clock = new HandClock();
  private final ScanCodes codes = new ScanCodes(clock);
  private final ScanCode code = codes.begin(ScanMethod.ALIPAY, PortalKind.PERSONAL);

  @Test
  void scannedConfirmedUsedAndThenWorthNothing() {
    assertThat(state()).isEqualTo(ScanState.WAITING);
    codes.scan(code.id(), "phone");
    assertThat(state()).isEqualTo(ScanState.SCANNED);
    codes.confirm(code.id(), "phone", "wangyan");
    assertThat(state()).isEqualTo(ScanState.CONFIRMED);
    assertThat(codes.use(code.id(), code.secret())).isEqualTo("wangyan");
    refused(Reason.NOT_CONFIRMED, () -> codes.use(code.id(), code.secret()));
  }

  @Test
  void twoMinutesAndNotASecondLonger() {
    clock.pass(ScanCodes.LIFE.minus(SECOND));
    assertThat(codes.scan(code.id(), "phone").state()).isEqualTo(ScanState.SCANNED);
    clock.pass(SECOND);
    assertThat(codes.shown(code.id(), code.secret())).isEmpty();
    refused(Reason.EXPIRED, () -> codes.scan(code.id(), "phone"));
    refused(Reason.EXPIRED, () -> codes.confirm(code.id(), "phone", "wangyan"));
    refused(Reason.EXPIRED, () -> codes.use(code.id(), code.secret()));
  }

  @Test
  void whoConfirmsInTheLastSecondStillGetsIn() {
    codes.scan(code.id(), "phone");
    clock.pass(ScanCodes.LIFE.minus(SECOND));
    codes.confirm(code.id(), "phone", "wangyan");
    clock.pass(ScanCodes.TO_NOTICE.minus(SECOND));
    assertThat(codes.use(code.id(), code.secret())).isEqualTo("wangyan");
  }

  @Test
  void aConfirmedCodeThatNobodyFetchesExpiresToo() {
    codes.scan(code.id(), "phone");
    clock.pass(ScanCodes.LIFE.minus(SECOND));
    codes.confirm(code.id(), "phone", "wangyan");
    clock.pass(ScanCodes.TO_NOTICE);
    refused(Reason.EXPIRED, () -> codes.use(code.id(), code.secret()));
  }

  @Test
  void anAnswerIsGivenOnce() {
    codes.confirm(code.id(), "phone", "wangyan");
    refused(Reason.ANSWERED, () -> codes.confirm(code.id(), "phone", "wangyan"));
    refused(Reason.ANSWERED, () -> codes.cancel(code.id(), "phone"));
    ScanCode other = codes.begin(ScanMethod.ALIPAY, PortalKind.PERSONAL);
    codes.cancel(other.id(), "phone");
    refused(Reason.ANSWERED, () -> codes.confirm(other.id(), "phone", "wangyan"));
  }

  @Test
  void nobodyGetsInBeforeThePhoneAgreed() {
    refused(Reason.NOT_CONFIRMED, () -> codes.use(code.id(), code.secret()));
    codes.scan(code.id(), "phone");
    refused(Reason.NOT_CONFIRMED, () -> codes.use(code.id(), code.secret()));
    codes.cancel(code.id(), "phone");
    refused(Reason.NOT_CONFIRMED, () -> codes.use(code.id(), code.secret()));
  }

  @Test
  void theFirstPhoneKeepsTheCode() {
    codes.scan(code.id(), "phone");
    refused(Reason.OTHER_PHONE, () -> codes.scan(code.id(), "another"));
    refused(Reason.OTHER_PHONE, () -> codes.confirm(code.id(), "another", "chenlei"));
    refused(Reason.OTHER_PHONE, () -> codes.cancel(code.id(), "another"));
  }

  @Test
  void thePicturesHalfDoesNotSignOn() {
    codes.confirm(code.id(), "phone", "wangyan");
    refused(Reason.EXPIRED, () -> codes.use(code.id(), code.id()));
    refused(Reason.EXPIRED, () -> codes.use(code.id(), ""));
    assertThat(codes.shown(code.id(), "guessed")).isEmpty();
    assertThat(codes.use(code.id(), code.secret())).isEqualTo("wangyan");
  }

  @Test
  void halvesAreLongAndNeverTheSame() {
    ScanCode other = codes.begin(ScanMethod.ALIPAY, PortalKind.PERSONAL);
    assertThat(code.id()).hasSize(22).isNotEqualTo(other.id()).isNotEqualTo(code.secret());
    assertThat(code.toString()).doesNotContain(code.secret(), code.id());
  }

  private ScanState state() {
    return codes.shown(code.id(), code.secret()).orElseThrow().state();
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ScanRefusedException.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
