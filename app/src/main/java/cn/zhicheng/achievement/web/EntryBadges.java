package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.web.Tone;

/** The colour of each state, the same on every page. */
public final class EntryBadges {
  private EntryBadges() {}

  public static Tone tone(EntryState state) {
    return switch (state) {
      case DRAFT, DELETED -> Tone.NEUTRAL;
      case SUBMITTED -> Tone.INFO;
      case RETURNED -> Tone.WARN;
      case APPROVED -> Tone.SUCCESS;
      case VOIDED -> Tone.DANGER;
    };
  }
}
