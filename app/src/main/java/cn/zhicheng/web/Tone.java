package cn.zhicheng.web;

import java.util.Locale;

/** What a colour means, the same in badges, notices, tiles and lists. */
public enum Tone {
  /** Nothing to do or not begun: grey. */
  NEUTRAL("info"),
  /** Under way, or plain information: ink blue. */
  INFO("info"),
  /** Done, passed, in force: green. */
  SUCCESS("check-circle"),
  /** Needs somebody's attention soon: ochre. */
  WARN("alert"),
  /** Returned, refused, failed, destructive: red. */
  DANGER("x-circle");

  private final String icon;

  Tone(String icon) {
    this.icon = icon;
  }

  /** Name of the sprite symbol that says the same as the colour. */
  public String icon() {
    return icon;
  }

  /** The CSS class, e.g. {@code tone-warn}. */
  public String css() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
