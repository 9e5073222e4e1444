package cn.zhicheng.form;

/**
 * A column of a printed table.
 *
 * @param label its head
 * @param width its share of the page's width, in percent; the widths of a table add up to 100
 * @param prose whether the cells hold running text (set flush left) or short values (centred)
 */
public record FormColumn(String label, int width, boolean prose) {
  /** A column of short values: dates, names, counts. */
  public static FormColumn of(String label, int width) {
    return new FormColumn(label, width, false);
  }

  /** A column of running text. */
  public static FormColumn prose(String label, int width) {
    return new FormColumn(label, width, true);
  }
}
