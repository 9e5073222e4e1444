package cn.zhicheng.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many entries of one library category a plan asks for.
 *
 * @param category code of the category
 * @param min entries without which nothing can be submitted; 0: none
 * @param max entries at most; 0: any number
 * @param until last day an achievement may date from; null: the plan's own cut-off
 */
public record CategoryDemand(String category, int min, int max, @Nullable LocalDate until) {
  /** At least one, any number. */
  public static CategoryDemand of(String category) {
    return new CategoryDemand(category, 1, 0, null);
  }

  public boolean required() {
    return min > 0;
  }
}
