package cn.zhicheng.form.failure;

import cn.zhicheng.shared.Slice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 「打印故障」, for operations. */
@Component
public class PrintFailures {
  private static final int PAGE = 20;
  private static final int COUNTED = 100;
  private final PrintFailureStore store;

  PrintFailures(PrintFailureStore store) {
    this.store = store;
  }

  /**
   * One page, the newest first.
   *
   * @param open only those nobody has dealt with
   * @param after key of the page before; null for the first
   */
  public Slice<PrintFailure> list(boolean open, @Nullable UUID after) {
    return Slice.cut(store.list(open, after, PAGE + 1), PAGE, failure -> failure.id().toString());
  }

  /** How many nobody has dealt with; empty for none. */
  public String open() {
    int open = store.open(COUNTED);
    return open == 0 ? "" : open < COUNTED ? String.valueOf(open) : (COUNTED - 1) + "+";
  }
}
