package cn.zhicheng.achievement.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit looks for in 「业绩档案」.
 *
 * @param category code; empty for all
 * @param person part of the name, or initials of it; empty for all
 * @param title part of it; empty for all
 * @param from first day of submission in Anhui; null for any
 * @param to last day of submission; null for any
 * @param again only what this or another unit returned before
 * @param doubts only what somebody else claims too
 */
public record AuditFilter(
    Tab tab,
    String category,
    String person,
    String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean again,
    boolean doubts) {
  /** Everything in one tab. */
  public static AuditFilter of(Tab tab) {
    return new AuditFilter(tab, "", "", "", null, null, false, false);
  }

  public boolean waiting() {
    return tab == Tab.WAITING;
  }

  /** Whether it asks for less than the whole tab. */
  public boolean narrows() {
    return !equals(of(tab));
  }

  /** Which part of the archive. */
  public enum Tab {
    WAITING("待审核"),
    DONE("已审核"),
    ALL("全部");

    private final String label;

    Tab(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
