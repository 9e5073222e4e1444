package cn.zhicheng.shared;

import java.security.SecureRandom;

/** The number of a failure of ours, which a caller names on the phone: {@code K7M2-9QXD}. */
public final class ReferenceNumber {
  /** Without letters and digits that are confused on the phone. */
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int HALF = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private ReferenceNumber() {}

  /** A new one. */
  public static String next() {
    var number = new StringBuilder();
    for (int i = 0; i < 2 * HALF; i++) {
      number.append(i == HALF ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return number.toString();
  }
}
