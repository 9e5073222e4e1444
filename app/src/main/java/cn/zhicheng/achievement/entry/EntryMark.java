package cn.zhicheng.achievement.entry;

import cn.zhicheng.reference.ReturnReason;

/**
 * One fault the unit names when it returns an entry.
 *
 * @param place key of the field, {@code file.} + key of the attachment, or {@code table.} + key of
 *     the nested table
 * @param problem what the person reads beside it
 */
public record EntryMark(String place, ReturnReason reason, String problem) {
  /** How the form says it: 「单位指出：…」. */
  public String sentence() {
    return "单位指出：" + reason.label() + "。" + problem;
  }
}
