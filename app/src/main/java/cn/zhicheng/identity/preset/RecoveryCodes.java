package cn.zhicheng.identity.preset;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ten codes for the day the phone is lost: each opens once, instead of the app's code. */
final class RecoveryCodes {
  /** Characters without the hyphen; the app's codes have six digits. */
  static final int LENGTH = 10;

  private static final int HOW_MANY = 10;
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private RecoveryCodes() {}

  /** As stored and compared: without hyphen. */
  static List<String> next() {
    return Stream.generate(RecoveryCodes::one).distinct().limit(HOW_MANY).toList();
  }

  /** As printed: in two groups. */
  static String printed(String code) {
    return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
  }

  private static String one() {
    return RANDOM
        .ints(LENGTH, 0, LETTERS.length())
        .mapToObj(i -> LETTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
