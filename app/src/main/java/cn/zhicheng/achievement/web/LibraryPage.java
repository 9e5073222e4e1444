package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.entry.StateCounts;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Tab;
import java.util.List;

/**
 * 「个人业绩库」: all categories with what is in them.
 *
 * @param tabs 通用业绩 and 行业专用; empty when the person's series has no pack
 * @param bound whether entries can be submitted, and why not (FAQ-P17)
 * @param next what to do next, one sentence; empty for nothing
 * @param unknownSeries whether the person must tell their series first
 */
public record LibraryPage(
    List<Tab> tabs, List<Card> cards, Verdict bound, String next, boolean unknownSeries) {
  /**
   * One category.
   *
   * @param add whether 「新增」 is open, and why not
   */
  public record Card(
      String code, String name, String description, StateCounts counts, Verdict add) {}

  public List<Option> options() {
    return cards.stream().map(card -> Option.of(card.code(), card.name())).toList();
  }
}
