package cn.zhicheng.form.web;

import cn.zhicheng.form.failure.PrintFailure;
import cn.zhicheng.shared.Slice;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page 「打印故障」.
 *
 * @param all whether those dealt with are listed too
 * @param after key of the page before; null on the first
 * @param stuck threads that hang now
 */
public record PrintFailurePage(
    Slice<PrintFailure> failures, boolean all, @Nullable UUID after, int stuck) {
  /** Its address. */
  public String path() {
    return PrintFailureController.PATH;
  }

  public Map<String, String> filters() {
    return all ? Map.of("all", "true") : Map.of();
  }

  public @Nullable String key() {
    return after == null ? null : after.toString();
  }
}
