package cn.zhicheng.identity;

import org.jspecify.annotations.Nullable;

/**
 * What the door of preset accounts answers.
 *
 * @param next where to go on; null when it stays shut
 * @param sentence why it stays shut; empty when it opens
 */
public record Entered(@Nullable String next, String sentence) {
  static Entered to(String path) {
    return new Entered(path, "");
  }

  static Entered not(String sentence) {
    return new Entered(null, sentence);
  }
}
