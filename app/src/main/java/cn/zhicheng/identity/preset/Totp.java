package cn.zhicheng.identity.preset;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * Codes of six digits that change every 30 seconds (RFC 6238), as the common apps make them. A
 * phone's clock may be one step behind or ahead.
 */
final class Totp {
  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();
  private static final long STEP = CODES.getTimeStep().toSeconds();
  private static final SecureRandom RANDOM = new SecureRandom();

  private Totp() {}

  /** A new secret in Base32, as it is typed into an app: 160 bits. */
  static String secret() {
    byte[] bytes = new byte[20];
    RANDOM.nextBytes(bytes);
    return new Base32().encodeToString(bytes);
  }

  /** The step this code belongs to, if it is one of now and comes after the last one used. */
  static OptionalLong step(String secret, String code, Instant now, long last) {
    long current = now.getEpochSecond() / STEP;
    return LongStream.rangeClosed(current - 1, current + 1)
        .filter(step -> step > last && same(code(secret, step), code))
        .findFirst();
  }

  static String code(String secret, long step) {
    try {
      var key = new SecretKeySpec(new Base32().decode(secret), CODES.getAlgorithm());
      return CODES.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("A stored secret is no key", e);
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
