package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.entry.EntryMark;
import cn.zhicheng.achievement.entry.Objection;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.MarkField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an auditor typed on 「审核」, whichever button was pressed.
 *
 * @param reason code of the whole; empty for none
 * @param marks reason and problem by place; empty ones are left out
 */
public record DecisionInput(String opinion, String reason, Map<String, Mark> marks) {
  static final DecisionInput NONE = new DecisionInput("", "", Map.of());
  private static final String PROBLEM = "mark.";
  private static final String REASON = "reason.";

  /** One mark as typed. */
  public record Mark(String reason, String problem) {
    private static final Mark NONE = new Mark("", "");
  }

  static DecisionInput of(Map<String, String> typed) {
    var marks = new LinkedHashMap<String, Mark>();
    typed.forEach((name, text) -> {
      if (name.startsWith(PROBLEM)) {
        String place = name.substring(PROBLEM.length());
        var mark = new Mark(typed.getOrDefault(REASON + place, ""), text.strip());
        if (!mark.equals(Mark.NONE)) {
          marks.put(place, mark);
        }
      }
    });
    return new DecisionInput(
        typed.getOrDefault("opinion", ""), typed.getOrDefault("reason", ""), marks);
  }

  MarkField field(String place, String label, Problems problems) {
    Mark mark = marks.getOrDefault(place, Mark.NONE);
    return new MarkField(place, label, mark.reason(), mark.problem(), problems.of(PROBLEM + place));
  }

  Objection objection() {
    List<EntryMark> told =
        marks.entrySet().stream()
            .map(mark ->
                new EntryMark(
                    mark.getKey(), reason(mark.getValue().reason()), mark.getValue().problem()))
            .toList();
    return new Objection(reason(reason), opinion, told);
  }

  /** Marks name what must be mended: whoever approves has forgotten them, or pressed wrong. */
  void unmarked() {
    new Problems()
        .check(
            !marks.isEmpty(), "marks", "您标记了 " + marks.size() + " 处问题。审核通过前请清除标记；需要申报人修改的，请改用「退回」。")
        .orThrow();
  }

  /** A problem without a kind is an other one, as the page says. */
  static ReturnReason reason(String code) {
    return Arrays.stream(ReturnReason.values())
        .filter(reason -> reason.name().equals(code))
        .findFirst()
        .orElse(ReturnReason.R99);
  }
}
