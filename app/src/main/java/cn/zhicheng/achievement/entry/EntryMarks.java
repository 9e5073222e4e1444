package cn.zhicheng.achievement.entry;

import java.util.List;

/** What the unit pointed out when it returned an entry, for the pages of its person. */
public record EntryMarks(List<EntryMark> marks) {
  public static final EntryMarks NONE = new EntryMarks(List.of());

  static EntryMarks of(EntryReturn returned) {
    return new EntryMarks(returned.marks());
  }

  /**
   * What stands beside a place of the form: 「单位指出：…」; empty for nothing.
   *
   * @param place key of a field, {@code file.} + key of an attachment, {@code table.} + key of the
   *     nested table
   */
  public String sentence(String place) {
    return marks.stream()
        .filter(mark -> mark.place().equals(place))
        .findFirst()
        .map(EntryMark::sentence)
        .orElse("");
  }
}
