package cn.zhicheng.bench;

import java.util.List;
import java.util.Map;

/** The table as one page that needs nothing else: each judged row is a bar, its goal a line. */
final class ChartPage {
  private static final int WIDTH = 360;

  private ChartPage() {}

  static String of(Map<String, Object> about, List<Row> rows) {
    var page = new StringBuilder(HEAD);
    page.append("<dl>");
    about.forEach((name, value) ->
        page.append("<dt>%s</dt><dd>%s</dd>".formatted(escape(name), escape("" + value))));
    page.append("</dl><table><thead><tr><th>Goal<th>Row<th>Figure<th>Baseline<th>Ratio<th>Wanted");
    page.append("<th>Bar: ratio, line: goal<th></tr></thead><tbody>");
    rows.forEach(row -> page.append(line(row)));
    return page.append("</tbody></table></body></html>").toString();
  }

  private static String line(Row row) {
    String cells =
        "<tr class=%s><td>%s<td>%s<td class=n>%s %s<td class=n>%s<td class=n>%s<td class=n>%s<td>%s<td>%s</tr>";
    return cells.formatted(
        row.verdict(),
        escape(row.goal()),
        escape(row.name()),
        Row.number(row.figure()),
        escape(row.unit()),
        Row.number(row.baseline()),
        Double.isNaN(row.baseline()) ? "" : Row.number(row.ratio()),
        escape(row.wanted()),
        bar(row),
        row.verdict());
  }

  /** The goal stands in the middle; what is twice as much as wanted or more fills the width. */
  private static String bar(Row row) {
    if (Double.isNaN(row.limit()) || row.limit() <= 0) {
      return "";
    }
    long length = Math.round(Math.min(1, row.ratio() / row.limit() / 2) * WIDTH);
    return """
    <svg width="%d" height="16" role="img" aria-label="%s of %s"><rect width="%d" height="16"/>\
    <line x1="%d" x2="%d" y1="0" y2="16"/></svg>\
    """
        .formatted(
            WIDTH, Row.number(row.ratio()), Row.number(row.limit()), length, WIDTH / 2, WIDTH / 2);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static final String HEAD =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title><style>
      body{font:15px/1.5 system-ui,sans-serif;margin:2rem;color:#1d2733}
      table{border-collapse:collapse}td,th{padding:.3rem .7rem;border-bottom:1px solid #d5dbe3;text-align:left}
      .n{text-align:right;font-variant-numeric:tabular-nums}dl{display:grid;grid-template-columns:max-content auto;gap:.2rem 1rem}
      dd{margin:0}rect{fill:#2f7d4f}.MISS rect{fill:#b3402e}.MISS td:last-child{color:#b3402e;font-weight:600}
      line{stroke:#1d2733;stroke-width:2}</style></head><body><h1>What the product costs</h1>
      """;
}
