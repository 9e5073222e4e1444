package cn.zhicheng.identity;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes initial passwords. Hashing takes time: ask before the transaction begins. */
@Component
public class InitialPasswords {
  /** Without 0 and o, 1 and l and i: read from paper, typed by hand. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final SecureRandom RANDOM = new SecureRandom();
  private final PasswordEncoder passwords;

  InitialPasswords(PasswordEncoder passwords) {
    this.passwords = passwords;
  }

  /** A new one: 16 characters of 31, more than 10 to the power of 23 possibilities. */
  public InitialPassword next() {
    String clear = IntStream.range(0, 4).mapToObj(i -> group()).collect(Collectors.joining("-"));
    return new InitialPassword(clear, Objects.requireNonNull(passwords.encode(clear)));
  }

  /** One that was chosen outside, by whoever sets an installation up. */
  public InitialPassword of(String clear) {
    return new InitialPassword(clear, Objects.requireNonNull(passwords.encode(clear)));
  }

  private static String group() {
    return RANDOM
        .ints(4, 0, LETTERS.length())
        .mapToObj(i -> LETTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
