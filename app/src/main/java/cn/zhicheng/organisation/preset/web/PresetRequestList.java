package cn.zhicheng.organisation.preset.web;

import cn.zhicheng.organisation.preset.PresetRequestState;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Tab;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page 「账号申请」.
 *
 * @param decides whether operations look at it, who see the requests of all bureaus
 * @param after key this page starts after; null on the first
 */
public record PresetRequestList(
    PresetRequestState state, boolean decides, Slice<Row> rows, @Nullable String after) {
  /** One line, as shown. */
  public record Row(
      String path,
      String name,
      String region,
      String kind,
      String bureau,
      String holder,
      String loginName,
      String requestedAt) {}

  public List<Tab> tabs() {
    return Arrays.stream(PresetRequestState.values())
        .map(each -> Tab.of(each.label(), "/preset-requests?state=" + each, each == state))
        .toList();
  }
}
