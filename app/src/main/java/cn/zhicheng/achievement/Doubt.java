package cn.zhicheng.achievement;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that an entry and another one claim both.
 *
 * @param here where it stands in the entry itself
 * @param count how many such things the two places share, e.g. cases
 */
public record Doubt(ClaimKind kind, Place here, int count, Other other) {
  /**
   * A place inside an entry.
   *
   * @param label of the field, the attachment or the table
   * @param rows numbers of the first rows concerned; empty when it is no table
   */
  public record Place(String label, String rows) {
    /** 「证书编号」, or 「病案列表第 1、2、3 条」 when there are more than are told. */
    public String told(int count) {
      String more =
          count > rows.chars().filter(c -> c == '、').count() + 1 ? "等 " + count + " 条" : " 条";
      return rows.isEmpty() ? label : label + "第 " + rows + more;
    }
  }

  /**
   * The other entry. Of people of other bodies only the surname and the unit are told.
   *
   * @param title empty for people of other bodies
   * @param since when it was submitted there
   * @param ours whether whoever asks may know the person
   * @param same whether it is the same person's own
   */
  public record Other(
      UUID entryId,
      UUID personId,
      String person,
      String unit,
      String category,
      String title,
      EntryState state,
      Place place,
      Instant since,
      boolean ours,
      boolean same) {}

  /** Whether two different people are concerned; one's own repetition is a hint only. */
  public boolean between() {
    return !other.same();
  }
}
