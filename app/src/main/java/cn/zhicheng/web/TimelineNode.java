package cn.zhicheng.web;

import java.util.Locale;

/**
 * One node of a flow; whatever is unknown or not yet there is an empty string.
 *
 * @param title the step, e.g. 「用人单位审核」
 * @param result word in the badge, e.g. 「审核通过」
 * @param body the organisation
 * @param actor the natural person who acted
 * @param time as shown, {@code 2026-09-21 16:30}
 * @param opinion what was written; line breaks are kept
 */
public record TimelineNode(
    Stage stage,
    String title,
    String result,
    String body,
    String actor,
    String time,
    String opinion) {
  /** Where the node stands in the flow. */
  public enum Stage {
    /** Behind us and passed. */
    DONE(Tone.SUCCESS, "check"),
    /** It lies here now. */
    CURRENT(Tone.INFO, "clock"),
    /** Sent back from here. */
    RETURNED(Tone.DANGER, "undo"),
    /** Not reached yet. */
    FUTURE(Tone.NEUTRAL, "");

    private final Tone tone;
    private final String icon;

    Stage(Tone tone, String icon) {
      this.tone = tone;
      this.icon = icon;
    }

    public Tone tone() {
      return tone;
    }

    public String icon() {
      return icon;
    }

    public String css() {
      return "is-" + name().toLowerCase(Locale.ROOT);
    }
  }

  public static TimelineNode future(String title, String body) {
    return new TimelineNode(Stage.FUTURE, title, "", body, "", "", "");
  }

  public static TimelineNode current(String title, String result, String body) {
    return new TimelineNode(Stage.CURRENT, title, result, body, "", "", "");
  }
}
