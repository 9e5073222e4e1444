package cn.zhicheng.certificate;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What the code on a certificate leads to: 128 random bits nobody guesses. */
final class Tokens {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  private Tokens() {}

  static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
