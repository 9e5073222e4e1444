package cn.zhicheng.achievement.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an own entry shows besides its content.
 *
 * @param request the latest request for return; null when there never was one
 * @param adjustments the latest first
 * @param repetitions what the person has entered twice
 * @param rows how many rows its nested table has
 */
public record OwnNotes(
    @Nullable ReturnRequest request,
    List<Adjustment> adjustments,
    List<Repetition> repetitions,
    List<Attachment> files,
    int rows) {
  public boolean asked() {
    return request != null && request.open();
  }
}
