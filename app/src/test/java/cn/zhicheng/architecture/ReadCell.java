package cn.zhicheng.architecture;

import cn.zhicheng.identity.Actor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;

/** The words in the cells of {@code reads.txt}. */
enum ReadCell {
  /** Shown. */
  OK("ok"),
  /** Led on to another page of the product. */
  ON("on"),
  /** Theirs to ask, but not in this state: 409, or 422 for what was asked with it. */
  REFUSED("no"),
  /** As if there were no such thing. */
  NOT_FOUND("404"),
  /** Not for this role. */
  FORBIDDEN("403"),
  /** To be signed on first. */
  SIGN_ON("in"),
  /** Something of the account is to be finished first, on another page. */
  ERRAND("go");

  private final String word;

  ReadCell(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** Whether the asker got past the door. */
  boolean letIn() {
    return this == OK || this == ON || this == REFUSED;
  }

  static ReadCell of(String word) {
    return Arrays.stream(values())
        .filter(cell -> cell.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No cell says " + word));
  }

  /**
   * What an answer says.
   *
   * @param actor null: not signed on
   */
  static ReadCell of(@Nullable Actor actor, MockHttpServletResponse answer) {
    return switch (answer.getStatus()) {
      case 200, 204 -> OK;
      case 302, 303 -> led(actor, String.valueOf(answer.getRedirectedUrl()));
      case 409, 422 -> REFUSED;
      case 404 -> NOT_FOUND;
      case 403 -> FORBIDDEN;
      default -> throw new AssertionError("Answered " + answer.getStatus());
    };
  }

  private static ReadCell led(@Nullable Actor actor, String location) {
    if (location.equals("/login")) {
      return SIGN_ON;
    }
    String errand = actor == null ? "" : actor.errand().page();
    return location.equals("/acting") || location.equals(errand) ? ERRAND : ON;
  }
}
