package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Tab;
import cn.zhicheng.web.Tone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 「业绩档案」.
 *
 * @param filters as they stand in the address, to stay there while paging
 */
public record AuditListPage(
    List<Tab> tabs,
    List<Option> categories,
    String category,
    String person,
    String tab,
    boolean waiting,
    List<Row> rows,
    Map<String, String> filters,
    @Nullable String next,
    @Nullable String after) {
  /** One entry; {@code pick} is empty when it does not wait. */
  public record Row(
      UUID id,
      String person,
      String category,
      String title,
      String source,
      String submitted,
      EntryState state,
      String pick) {
    Tone tone() {
      return EntryBadges.tone(state);
    }
  }
}
