package cn.zhicheng.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The hash that chains a line to the one before: SHA-256 over every field, each with its length
 * before it.
 */
final class JournalHash {
  static final String START = "0".repeat(64);

  private JournalHash() {}

  static String of(String prev, int seq, Instant at, By by, Entry entry, String detailJson) {
    return sha256(
        List.of(
            prev,
            String.valueOf(seq),
            at.toString(),
            entry.subjectKind(),
            entry.subjectId().toString(),
            text(by.account()),
            by.name(),
            by.role(),
            by.body(),
            entry.action(),
            String.valueOf(entry.oldState()),
            String.valueOf(entry.newState()),
            entry.reason(),
            detailJson));
  }

  private static String text(@org.jspecify.annotations.Nullable UUID id) {
    return id == null ? "" : id.toString();
  }

  private static String sha256(List<String> fields) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String field : fields) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("No SHA-256 in this JDK", e);
    }
  }
}
