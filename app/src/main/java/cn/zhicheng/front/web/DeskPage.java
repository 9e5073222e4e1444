package cn.zhicheng.front.web;

import cn.zhicheng.front.BulletinState;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body's own bulletins in one state.
 *
 * @param after id this page starts after; null on the first
 */
public record DeskPage(BulletinState state, Slice<BulletinRow> rows, @Nullable UUID after) {
  public List<Tab> tabs() {
    return Arrays.stream(BulletinState.values())
        .map(s -> Tab.of(s.label(), DeskController.PATH + "?state=" + s, s == state))
        .toList();
  }

  /** The key as a link carries it. */
  public @Nullable String afterKey() {
    return after == null ? null : after.toString();
  }
}
