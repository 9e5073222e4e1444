package cn.zhicheng.application;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.plan.RouteStep;
import cn.zhicheng.plan.StepCode;
import java.util.UUID;

/**
 * One level of an application's own route, frozen at its first submission.
 *
 * @param bodyName name of the body today, as are {@code contact}, {@code contactPhone} and {@code
 *     standing}
 * @param sameHand whether one natural person may decide here on what they passed at a lower level
 */
public record Step(
    int seq,
    String code,
    String label,
    UUID bodyId,
    String bodyName,
    String contact,
    String contactPhone,
    OrganisationStatus standing,
    boolean sameHand) {
  /** A level just resolved. */
  static Step of(RouteStep resolved) {
    Organisation body = resolved.body();
    return new Step(
        resolved.seq(),
        resolved.code().name(),
        resolved.code().label(),
        body.id(),
        body.name(),
        body.contact(),
        body.contactPhone(),
        body.status(),
        false);
  }

  /** The level of the chain it is. */
  public StepCode level() {
    return StepCode.valueOf(code);
  }

  public boolean isUnit() {
    return level().isUnit();
  }
}
