package cn.zhicheng.application.web;

import cn.zhicheng.web.Detail;
import java.util.List;

/**
 * What of one library category is in the application, and what may be.
 *
 * @param limits what the plan asks of the category; empty for nothing
 * @param lines what may be ticked: copies as they were copied, then the library's entries
 * @param closed what cannot be taken over, and why
 */
public record ItemsPart(String limits, List<Line> lines, List<Closed> closed) {

  /**
   * One entry to tick.
   *
   * @param note why it is suggested, or what speaks against it; empty for nothing
   * @param suggested whether the note speaks for it
   * @param badge how a copy stands to the library; empty while they agree
   * @param explained the same as a sentence
   * @param changes what the library says differently, where the copy can be brought up to date
   */
  public record Line(
      String id,
      String title,
      List<Detail> rows,
      int files,
      boolean taken,
      boolean representative,
      String note,
      boolean suggested,
      String badge,
      String explained,
      List<Detail> changes) {}

  /** One entry that stays grey. */
  public record Closed(String title, String reason, String href) {}

  public boolean empty() {
    return lines.isEmpty() && closed.isEmpty();
  }

  public boolean suggests() {
    return lines.stream().anyMatch(Line::suggested);
  }
}
