package cn.zhicheng.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed to be bound, as typed.
 *
 * @param unitId of the unit chosen in the search; empty while none is
 * @param reason 申请说明
 * @param personnelKind 人员类别
 */
public record UnitChoice(String unitId, String reason, String personnelKind, String post) {
  /** Nothing typed yet. */
  public static final UnitChoice NONE = new UnitChoice("", "", "", "");

  public UnitChoice {
    unitId = typed(unitId);
    reason = typed(reason);
    personnelKind = typed(personnelKind);
    post = typed(post);
  }

  public UnitChoice with(UUID unit) {
    return new UnitChoice(unit.toString(), reason, personnelKind, post);
  }

  /** Null while no unit is chosen. */
  public @Nullable UUID unit() {
    try {
      return UUID.fromString(unitId);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
