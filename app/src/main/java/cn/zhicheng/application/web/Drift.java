package cn.zhicheng.application.web;

import cn.zhicheng.application.Difference;
import cn.zhicheng.application.Freshness;
import cn.zhicheng.web.Detail;
import java.util.List;

/** Words for copies the library has moved on from. */
final class Drift {
  private Drift() {}

  static String sentence(Freshness freshness) {
    return switch (freshness) {
      case CURRENT -> "";
      case NEWER -> "业绩库中这条有单位审核通过的新内容，这里仍是导入时的内容；需要采用新内容时请点「更新到最新」。";
      case TAKEN_BACK -> "业绩库中这条已退回、正在修改或重新审核，这里仍是导入时审核通过的内容；重新通过后可以更新到最新。";
      case VOIDED -> "单位已认定这条材料不实并作废，请取消导入。";
    };
  }

  static List<Detail> details(List<Difference.LineChange> lines) {
    return lines.stream()
        .map(line -> Detail.compared(line.label(), line.now(), line.before()))
        .toList();
  }
}
