package cn.zhicheng.sandbox.portal.signin;

import cn.zhicheng.sandbox.portal.PortalKind;
import cn.zhicheng.sandbox.portal.signin.ScanRefusedException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The codes that are waiting to be scanned, confirmed and used, each once and within two minutes.
 * The picture's half scans and answers; only the waiting browser's half signs on.
 */
@Component
@Profile("portal")
class ScanCodes {
  static final Duration LIFE = Duration.ofSeconds(120);

  /** So much time a browser has at least to notice that the phone agreed. */
  static final Duration TO_NOTICE = Duration.ofSeconds(30);

  private final Map<String, ScanCode> codes = new HashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  ScanCodes(Clock clock) {
    this.clock = clock;
  }

  synchronized ScanCode begin(ScanMethod method, PortalKind kind) {
    Instant now = clock.instant();
    codes.values().removeIf(code -> !now.isBefore(code.deadline()));
    var code =
        new ScanCode(random(), random(), method, kind, now.plus(LIFE), ScanState.WAITING, "", "");
    return kept(code);
  }

  /** The browser's code, unless it has expired or the halves do not belong together. */
  synchronized Optional<ScanCode> shown(String id, String secret) {
    return live(id).filter(code -> same(code.secret(), secret));
  }

  /**
   * A phone opens the address in the picture; the first one to do so keeps the code.
   *
   * @throws ScanRefusedException when it has expired or another phone was first
   */
  synchronized ScanCode scan(String id, String phone) {
    ScanCode scanned = required(id).scannedBy(phone);
    if (!same(scanned.phone(), phone)) {
      throw new ScanRefusedException(Reason.OTHER_PHONE);
    }
    return kept(scanned);
  }

  /**
   * @throws ScanRefusedException when it has expired, is another phone's, or was answered
   */
  synchronized ScanCode confirm(String id, String phone, String account) {
    Instant enough = clock.instant().plus(TO_NOTICE);
    ScanCode code = scan(id, phone);
    Instant deadline = code.deadline().isAfter(enough) ? code.deadline() : enough;
    return kept(code.confirmed(account, deadline));
  }

  /**
   * @throws ScanRefusedException as for {@link #confirm}
   */
  synchronized ScanCode cancel(String id, String phone) {
    return kept(scan(id, phone).moved(ScanState.CANCELLED, Reason.ANSWERED));
  }

  /**
   * The browser signs on: gives the login name, once.
   *
   * @throws ScanRefusedException when it has expired, is another browser's, or no phone agreed
   */
  synchronized String use(String id, String secret) {
    ScanCode code = shown(id, secret).orElseThrow(() -> new ScanRefusedException(Reason.EXPIRED));
    return kept(code.moved(ScanState.USED, Reason.NOT_CONFIRMED)).account();
  }

  String random() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private ScanCode kept(ScanCode code) {
    codes.put(code.id(), code);
    return code;
  }

  private Optional<ScanCode> live(String id) {
    return Optional.ofNullable(codes.get(id))
        .filter(code -> clock.instant().isBefore(code.deadline()));
  }

  private ScanCode required(String id) {
    return live(id).orElseThrow(() -> new ScanRefusedException(Reason.EXPIRED));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
