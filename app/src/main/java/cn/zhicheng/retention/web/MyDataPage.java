package cn.zhicheng.retention.web;

import cn.zhicheng.retention.Erasable.Outcome;
import cn.zhicheng.retention.Erasure;
import cn.zhicheng.retention.ErasureState;
import cn.zhicheng.retention.Erasures.Upcoming;
import cn.zhicheng.shared.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 「我的个人信息」.
 *
 * @param held what may be erased and what stays, as of now
 * @param upcoming what the clock will erase, as was told
 * @param last the person's last request; null when there is none
 * @param reason as typed
 */
public record MyDataPage(
    Outcome held,
    List<Upcoming> upcoming,
    @Nullable Erasure last,
    String reason,
    @Nullable Problems problems) {
  /** Whether a request waits: then there is no other. */
  public boolean waiting() {
    return last != null && last.state() == ErasureState.REQUESTED;
  }
}
