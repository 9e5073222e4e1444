package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Why entries go back to their people: a coded reason, an opinion, and what is wrong where, all
 * told at once (FAQ-U14).
 *
 * @param message may be empty when there are marks
 */
public record Objection(ReturnReason reason, String message, List<EntryMark> marks) {
  private static final int LONGEST = 500;
  private static final String AS_MARKED = "请按标记逐项修改后重新提交。";

  /** For several entries at once, or without marks. */
  public static Objection of(ReturnReason reason, String message) {
    return new Objection(reason, message, List.of());
  }

  /** What the entry's opinion becomes. */
  String opinion() {
    return message.isBlank() && !marks.isEmpty()
        ? AS_MARKED
        : Opinion.required(message, EntryMove.RETURN.label());
  }

  /** What is wrong with it when it is said to many entries at once. */
  public Problems check(EntryMove move) {
    return Opinion.check(message, move == EntryMove.APPROVE ? "" : move.label());
  }

  /** The reason statistics count: the chosen one, or that of the first mark. */
  ReturnReason counted() {
    return reason == ReturnReason.R99 && !marks.isEmpty() ? marks.getFirst().reason() : reason;
  }

  /** What is wrong with the marks; {@code mark.} + place to a sentence. */
  Problems check(Category category) {
    var problems = new Problems();
    Set<String> places = new HashSet<>(Places.of(category).keySet());
    for (EntryMark mark : marks) {
      String field = "mark." + mark.place();
      problems
          .check(!places.remove(mark.place()), field, "该处已不能标记，请刷新页面。")
          .check(mark.problem().isBlank(), field, "请写明需要修改的内容，申报人会看到。")
          .check(
              mark.problem().codePointCount(0, mark.problem().length()) > LONGEST,
              field,
              "每处说明最多" + LONGEST + "个字，请缩短。");
    }
    return problems;
  }
}
