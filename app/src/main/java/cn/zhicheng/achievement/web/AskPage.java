package cn.zhicheng.achievement.web;

import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import java.util.UUID;

/**
 * 「申请退回」.
 *
 * @param approved whether the unit had approved it
 * @param typed reason so far
 * @param top a sentence above everything; empty for none
 */
public record AskPage(
    UUID id,
    int version,
    String title,
    boolean approved,
    String unit,
    String typed,
    Verdict ask,
    Problems problems,
    String top) {
  public String entry() {
    return "/library/entries/" + id;
  }
}
