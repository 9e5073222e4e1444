package cn.zhicheng.identity.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Errand;
import cn.zhicheng.identity.Mandate;
import cn.zhicheng.identity.MandateKind;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.acting.MandateLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page 「选择办理身份」.
 *
 * @param offers what waits for this person's answer
 * @param inside whether a capacity is already chosen, so that the page has its navigation
 */
public record ActingPage(List<Choice> choices, List<OfferLine> offers, boolean inside) {

  /**
   * One capacity to act in.
   *
   * @param mandate id to post; empty for oneself
   * @param kind e.g. 经办人; empty for oneself
   * @param until last day; empty when there is none
   * @param current whether it is the one acted in now
   * @param mayLayDown whether the holder may give it up here
   */
  public record Choice(
      String mandate,
      String title,
      String role,
      String kind,
      String until,
      boolean current,
      boolean mayLayDown) {
    static Choice of(Actor capacity, Actor now) {
      Mandate mandate = capacity.mandate();
      if (mandate == null) {
        boolean current = now.mandate() == null && now.errand() == Errand.NONE;
        return new Choice("", "为本人办理", Role.APPLICANT.label(), "", "", current, false);
      }
      Mandate acting = now.mandate();
      return new Choice(
          mandate.id().toString(),
          mandate.organisationName().isEmpty() ? "平台运维" : mandate.organisationName(),
          capacity.spokenRole(),
          mandate.kind().label(),
          day(mandate.endsOn()),
          acting != null && acting.id().equals(mandate.id()),
          mandate.kind() != MandateKind.CHIEF);
    }
  }

  /** One offer: who asks, as what, for how long and why. */
  public record OfferLine(
      String id, String body, String role, String kind, String days, String reason) {
    static OfferLine of(MandateLine line) {
      boolean lent = line.kind() == MandateKind.DELEGATE;
      return new OfferLine(
          line.id().toString(),
          line.organisationName(),
          line.role().label(),
          lent ? "代" + line.insteadOf() + "办理" : line.kind().label(),
          lent ? day(line.startsOn()) + " 至 " + day(line.endsOn()) : "长期",
          line.reason());
    }
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
