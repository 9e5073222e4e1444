package cn.zhicheng.organisation.web;

import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.organisation.OrganisationMove;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.TimelineNode.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A body's journal as a timeline, newest first; what stood there before is said. */
final class BodyHistory {
  private static final Map<String, String> CHANGES =
      Map.of(
          "name", "名称", "uscc", "统一社会信用代码", "industry", "主管行业", "contact", "联系人", "address", "地址");

  private BodyHistory() {}

  static List<TimelineNode> of(List<JournalLine> lines) {
    List<TimelineNode> nodes = new ArrayList<>();
    lines.forEach(line -> nodes.add(node(line)));
    Collections.reverse(nodes);
    return nodes;
  }

  private static TimelineNode node(JournalLine line) {
    boolean back =
        line.action().equals(OrganisationMove.RETURN.name())
            || line.action().equals(OrganisationMove.SUSPEND.name());
    return new TimelineNode(
        back ? Stage.RETURNED : Stage.DONE,
        word(line.action()),
        "",
        line.by().body(),
        line.by().name(),
        ProvinceTime.minute(line.at()),
        said(line));
  }

  private static String word(String action) {
    return switch (action) {
      case "REGISTER" -> "登记";
      case "IMPORT" -> "Excel 导入";
      case "CHANGE", "CHANGE_DETAILS" -> "修改信息";
      case "PERMIT_SAME_HAND" -> "允许同一人两级审核";
      case "FORBID_SAME_HAND" -> "不再允许同一人两级审核";
      case "TAKE_IN" -> "接收并入的单位";
      case "PRESET" -> "内置";
      default ->
          Arrays.stream(OrganisationMove.values())
              .filter(move -> move.name().equals(action))
              .map(OrganisationMove::word)
              .findFirst()
              .orElse("办理");
    };
  }

  /** The typed reason, and what a change replaced. */
  private static String said(JournalLine line) {
    List<String> sentences = new ArrayList<>();
    if (!line.reason().isEmpty()) {
      sentences.add(line.reason());
    }
    Map<String, Object> facts = line.detail();
    if (facts.containsKey("intoName")) {
      sentences.add("并入「" + facts.get("intoName") + "」。");
    }
    if (facts.containsKey("fromName")) {
      sentences.add("「" + facts.get("fromName") + "」并入。");
    }
    CHANGES.forEach((key, label) -> {
      if (facts.containsKey(key + "After")) {
        sentences.add(
            "%s由「%s」改为「%s」。".formatted(label, facts.get(key + "Before"), facts.get(key + "After")));
      }
    });
    if (!String.valueOf(facts.get("regionBefore"))
        .equals(String.valueOf(facts.get("regionAfter")))) {
      sentences.add("属地有变更。");
    }
    if (!String.valueOf(facts.get("departmentBefore"))
        .equals(String.valueOf(facts.get("departmentAfter")))) {
      sentences.add("业务主管部门有变更。");
    }
    return String.join(" ", sentences);
  }
}
