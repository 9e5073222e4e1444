package cn.zhicheng.achievement.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an entry after it was submitted.
 *
 * @param request the latest request for return; null when there never was one
 * @param adjustments the latest first
 */
public record AuditNotes(@Nullable ReturnRequest request, List<Adjustment> adjustments) {
  /** Whether the unit is asked to return it. */
  public boolean asked() {
    return request != null && request.open();
  }
}
