package cn.zhicheng.retention;

import cn.zhicheng.journal.By;
import java.util.List;
import java.util.UUID;

/** A module's bean that erases what it may when a person asks for it, and says what must stay. */
public interface Erasable {
  /** Where it stands among the others, from 1. */
  int position();

  /**
   * What a request would do now.
   *
   * @param goes what would be erased, a few words each
   * @param stays what is kept, a few words each, and why
   */
  record Outcome(List<String> goes, List<String> stays) {}

  /** One statement. */
  Outcome foresee(UUID person);

  /**
   * Erases it inside the caller's transaction, with lines in the histories that hold nothing of it.
   */
  void erase(UUID person, By by, String reason);
}
