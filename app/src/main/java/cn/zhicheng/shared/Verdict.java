package cn.zhicheng.shared;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answer to "may I, and if not, why". The same verdict greys the button, guards the use case
 * and becomes the message (FAQ-P36).
 */
public sealed interface Verdict {
  Verdict ALLOWED = new Allowed();

  /** It may be done. */
  record Allowed() implements Verdict {}

  /** It may not be done, and this is why. */
  record Refused(Refusal refusal) implements Verdict {}

  static Verdict refuse(String code, String sentence) {
    return new Refused(Refusal.of(code, sentence));
  }

  static Verdict refuse(String code, String sentence, String link) {
    return new Refused(Refusal.of(code, sentence, link));
  }

  default boolean allowed() {
    return this instanceof Allowed;
  }

  default Optional<Refusal> why() {
    return this instanceof Refused refused ? Optional.of(refused.refusal()) : Optional.empty();
  }

  /** This verdict if it refuses, else the next one: rules read as a list of small sentences. */
  default Verdict and(Supplier<Verdict> next) {
    return allowed() ? next.get() : this;
  }

  /**
   * Goes on only when allowed.
   *
   * @throws RefusedException with the refusal otherwise
   */
  default void orThrow() {
    if (this instanceof Refused refused) {
      throw new RefusedException(refused.refusal());
    }
  }
}
