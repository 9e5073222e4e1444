package cn.zhicheng.journal;

import java.util.UUID;

/**
 * A line as it is read by those who tell people of it.
 *
 * @param xid transaction that wrote it
 * @param id of the line
 */
public record NewsLine(long xid, long id, String subjectKind, UUID subjectId, JournalLine line) {
  public String action() {
    return line.action();
  }

  /** A whole number among the facts; 0 when it is not there. */
  public int number(String fact) {
    return line.detail().get(fact) instanceof Number number ? number.intValue() : 0;
  }

  /** A text among the facts; empty when it is not there. */
  public String text(String fact) {
    return line.detail().get(fact) instanceof String text ? text : "";
  }

  /** Whether a fact is said to be true. */
  public boolean is(String fact) {
    return Boolean.TRUE.equals(line.detail().get(fact));
  }
}
