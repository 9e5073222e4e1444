package cn.zhicheng.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Counts and percentiles out of the table on Gatling's own report. */
final class LoadFigures {
  static final int TOTAL = 2;
  static final int OK = 3;
  static final int FAILED = 4;
  static final int MEDIAN = 8;
  static final int P99 = 11;
  private final Document page;

  private LoadFigures(Document page) {
    this.page = page;
  }

  static LoadFigures read(Path page) throws IOException {
    return new LoadFigures(Jsoup.parse(page));
  }

  /** A column of a level of load. */
  double of(String level, int column) {
    Element row = page.selectFirst("tr[id^=group_" + level + "-]");
    if (row == null) {
      throw new IllegalStateException("The load has no " + level);
    }
    return number(row, column);
  }

  /** Decisions that were answered as done, at all levels. */
  double decided() {
    return page.select("tr[data-parent^=group_]").stream()
        .filter(row -> row.select(".ellipsed-name").text().startsWith("decide"))
        .mapToDouble(row -> number(row, OK))
        .sum();
  }

  private static double number(Element row, int column) {
    String cell = row.select("td.col-" + column).text().replace(",", "");
    return cell.isEmpty() || "-".equals(cell) ? 0 : Double.parseDouble(cell);
  }
}
