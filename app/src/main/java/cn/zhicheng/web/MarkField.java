package cn.zhicheng.web;

import org.jspecify.annotations.Nullable;

/**
 * The foldable 「标记问题」; posts {@code reason.} + key and {@code mark.} + key.
 *
 * @param key of what it marks
 * @param about what it marks, for screen readers
 * @param reason code chosen so far; empty for none
 * @param problem typed so far
 * @param error what is wrong with it; null for nothing
 */
public record MarkField(
    String key, String about, String reason, String problem, @Nullable String error) {
  public boolean open() {
    return error != null || !reason.isEmpty() || !problem.isEmpty();
  }
}
