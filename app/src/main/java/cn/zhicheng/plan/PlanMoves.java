package cn.zhicheng.plan;

import cn.zhicheng.journal.JournalLine;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the journal of a plan. */
public final class PlanMoves {
  private PlanMoves() {}

  /** What was done, as a sentence says it; other modules may have written lines of their own. */
  public static String word(String action) {
    return Arrays.stream(PlanMove.values())
        .filter(move -> move.name().equals(action))
        .map(PlanMove::word)
        .findFirst()
        .orElse("修改");
  }

  /** The account that handed the plan in last; null when nobody did. */
  public static @Nullable UUID submitter(List<JournalLine> lines) {
    return lines.reversed().stream()
        .filter(line -> line.action().equals(PlanMove.SUBMIT.name()))
        .findFirst()
        .map(line -> line.by().account())
        .orElse(null);
  }
}
