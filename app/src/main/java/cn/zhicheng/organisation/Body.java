package cn.zhicheng.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One body as the register shows it, with what belongs to it.
 *
 * @param industry departments only; empty where none was named
 * @param department a unit's 业务主管部门; null where there is none
 * @param mergedInto the unit it went into; null while it did not
 * @param reason why it was stopped, returned or merged; empty while active
 * @param sameHand departments only: whether one natural person may decide here on what they passed
 *     at a lower level (domain.md O20)
 * @param sameBody the same legal body's other entity: department A and unit B share one USCC
 *     (FAQ-D1)
 * @param units first units of a department, by name
 */
public record Body(
    Organisation organisation,
    String industry,
    @Nullable Link department,
    @Nullable Link mergedInto,
    String reason,
    boolean sameHand,
    List<Link> sameBody,
    List<Link> units) {

  /** Another body, to go to. */
  public record Link(UUID id, OrganisationKind kind, String name) {}

  /** How many units of a department its page names; the list has all. */
  public static final int UNITS_SHOWN = 10;
}
