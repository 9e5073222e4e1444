package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.entry.StateCounts;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Option;
import java.util.List;

/**
 * 「个人业绩库」: all categories with what is in them.
 *
 * @param bound whether entries can be submitted, and why not (FAQ-P17)
 * @param next what to do next, one sentence; empty for nothing
 */
public record LibraryPage(List<Card> cards, Verdict bound, String next) {
  /** One category. */
  public record Card(String code, String name, String description, StateCounts counts) {}

  public List<Option> options() {
    return cards.stream().map(card -> Option.of(card.code(), card.name())).toList();
  }
}
