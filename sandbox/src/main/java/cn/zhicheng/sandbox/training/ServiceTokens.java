package cn.zhicheng.sandbox.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens of the one client, good for ten minutes. */
final class ServiceTokens {
  static final String CLIENT = "zhicheng";
  static final Duration LIFE = Duration.ofMinutes(10);

  private final byte[] expected;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Instant> until = new ConcurrentHashMap<>();

  ServiceTokens(String secret, Clock clock) {
    String pair = CLIENT + ":" + java.net.URLEncoder.encode(secret, StandardCharsets.UTF_8);
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    this.expected = ("Basic " + basic).getBytes(StandardCharsets.UTF_8);
    this.clock = clock;
  }

  /** Whether this header proves the client. */
  boolean proves(String authorization) {
    return MessageDigest.isEqual(expected, authorization.getBytes(StandardCharsets.UTF_8));
  }

  String issue() {
    Instant now = clock.instant();
    until.values().removeIf(end -> !now.isBefore(end));
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    until.put(token, now.plus(LIFE));
    return token;
  }

  /** Whether this header carries a token that is still good. */
  boolean accepts(String authorization) {
    String token = authorization.startsWith("Bearer ") ? authorization.substring(7) : "";
    Instant end = until.get(token);
    return end != null && clock.instant().isBefore(end);
  }
}
