package cn.zhicheng.shared;

import org.jspecify.annotations.Nullable;

/**
 * Why something may not be done, as the user reads it.
 *
 * @param code stable name for tests and journals, e.g. {@code NOT_BOUND}
 * @param sentence one plain Chinese sentence that ends with what to do next
 * @param link where to do it, a path of this product; null where nothing helps
 */
public record Refusal(String code, String sentence, @Nullable String link) {
  public static Refusal of(String code, String sentence) {
    return new Refusal(code, sentence, null);
  }

  public static Refusal of(String code, String sentence, String link) {
    return new Refusal(code, sentence, link);
  }
}
