package cn.zhicheng.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with typed input: field name to one plain Chinese sentence, in the order of the
 * form.
 */
public final class Problems {
  private final Map<String, String> byField = new LinkedHashMap<>();

  /** Notes the first problem of a field; later ones of the same field are dropped. */
  public Problems add(String field, String sentence) {
    byField.putIfAbsent(field, sentence);
    return this;
  }

  /** Notes the problem when the condition holds. */
  public Problems check(boolean wrong, String field, String sentence) {
    return wrong ? add(field, sentence) : this;
  }

  /** Notes those of another check as well; where both know a field, the one noted first counts. */
  public Problems addAll(Problems others) {
    others.byField.forEach(this::add);
    return this;
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }

  public @Nullable String of(String field) {
    return byField.get(field);
  }

  public Map<String, String> byField() {
    return new LinkedHashMap<>(byField);
  }

  /**
   * Goes on only when nothing is wrong.
   *
   * @throws InvalidException with all problems otherwise
   */
  public void orThrow() {
    if (!isEmpty()) {
      throw new InvalidException(this);
    }
  }

  @Override
  public String toString() {
    return byField.toString();
  }
}
