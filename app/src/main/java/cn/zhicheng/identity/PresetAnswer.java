package cn.zhicheng.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a name and a password are answered with. */
sealed interface PresetAnswer {
  /** Don't belong together, or the name does not exist, or the account is locked. */
  record Wrong() implements PresetAnswer {}

  /** Right, but the account is out of use; said to nobody who does not know the password. */
  record Closed(String sentence) implements PresetAnswer {}

  /** Right, and the second factor is asked before anything opens. */
  record AskCode(UUID account) implements PresetAnswer {}

  /**
   * Signed on.
   *
   * @param until last day; null for none
   */
  record Open(Actor actor, String loginName, @Nullable LocalDate until) implements PresetAnswer {}
}
