package cn.zhicheng.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was submitted in one round, whole, as people read it: the base of every difference shown to
 * auditors.
 *
 * @param hash SHA-256 over the content, printed on the receipt and the form
 */
public record Submission(int round, List<Part> parts, String hash, Instant submittedAt) {
  /** Whether the content still is what the hash was made of. */
  public boolean intact(UUID application) {
    return SubmissionStore.hash(application, round, parts).equals(hash);
  }

  /** One section as submitted. */
  public record Part(String section, String label, List<Block> blocks) {}

  /**
   * One typed field or one copied entry.
   *
   * @param key stays the same over rounds: field name or entry id
   */
  public record Block(String key, String title, List<Line> lines) {}

  /** One label with its value. */
  public record Line(String label, String value) {}
}
