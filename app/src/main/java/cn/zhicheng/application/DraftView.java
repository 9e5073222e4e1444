package cn.zhicheng.application;

import cn.zhicheng.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application in the hands of its individual.
 *
 * @param returned the return to answer; null when there is none
 * @param findings what a machine finds missing now; each keeps it from being submitted
 * @param cautions what an auditor is likely to ask about; none of it does
 */
public record DraftView(
    Application application,
    Plan plan,
    List<Item> items,
    @Nullable ApplicationReturn returned,
    List<PreCheck.Finding> findings,
    List<PreCheck.Finding> cautions) {
  /** Copies of one category. */
  public List<Item> itemsOf(String category) {
    return items.stream().filter(item -> item.category().equals(category)).toList();
  }

  /** Marks of the open return that concern one section. */
  public List<ReturnMark> marksOf(String section) {
    return returned == null
        ? List.of()
        : returned.marks().stream().filter(mark -> mark.section().equals(section)).toList();
  }
}
