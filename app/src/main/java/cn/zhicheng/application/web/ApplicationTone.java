package cn.zhicheng.application.web;

import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.web.Tone;

/** The badge colour of a state, in one place. */
public final class ApplicationTone {
  private ApplicationTone() {}

  public static Tone of(ApplicationState state) {
    return switch (state) {
      case DRAFT, CANCELLED, DELETED -> Tone.NEUTRAL;
      case IN_AUDIT -> Tone.INFO;
      case RETURNED -> Tone.WARN;
      case REJECTED, LAPSED -> Tone.DANGER;
      case ACCEPTED -> Tone.SUCCESS;
    };
  }
}
