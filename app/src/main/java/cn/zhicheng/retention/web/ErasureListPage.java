package cn.zhicheng.retention.web;

import cn.zhicheng.retention.Erasure;
import cn.zhicheng.shared.Slice;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 「删除申请」.
 *
 * @param all also those that are decided
 * @param after key this page came by; null on the first
 */
public record ErasureListPage(Slice<Erasure> erasures, boolean all, @Nullable UUID after) {
  public String path() {
    return ErasureDeskController.PATH;
  }

  public Map<String, String> filters() {
    return all ? Map.of("all", "true") : Map.of();
  }

  public @Nullable String key() {
    return after == null ? null : after.toString();
  }
}
