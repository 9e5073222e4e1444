package cn.zhicheng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
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

  /** A column of one request of a level; 0 when nobody made it. */
  double of(String level, String request, int column) {
    return requests("group_" + level + "-")
        .filter(row -> name(row).equals(request))
        .mapToDouble(row -> number(row, column))
        .sum();
  }

  /** A column of all requests of this name, or whose name begins so, added up over all levels. */
  double sum(String name, int column) {
    return requests("group_")
        .filter(row -> name(row).startsWith(name))
        .mapToDouble(row -> number(row, column))
        .sum();
  }

  private Stream<Element> requests(String group) {
    return page.select("tr[data-parent^=" + group + "]").stream();
  }

  private static String name(Element row) {
    return row.select(".ellipsed-name").text();
  }

  private static double number(Element row, int column) {
    String cell = row.select("td.col-" + column).text().replace(",", "");
    return cell.isEmpty() || "-".equals(cell) ? 0 : Double.parseDouble(cell);
  }
}
