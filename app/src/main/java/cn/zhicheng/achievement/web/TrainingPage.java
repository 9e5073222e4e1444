package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.TrainingGrid;
import cn.zhicheng.shared.Verdict;
import java.util.List;

/**
 * The upper part of 个人继续教育信息: hours by year and kind, and 「提取」 where a year is covered.
 *
 * @param span which years are looked at, as a sentence
 * @param required what a year must have, as a sentence
 * @param verdict of all years together, as a sentence; empty without required years
 * @param connected refused with the reason where nothing can be fetched at all
 * @param others years that can be fetched and are not asked for
 * @param trouble why 「提取」 failed just now; empty when it did not
 */
public record TrainingPage(
    String span,
    String required,
    String verdict,
    boolean met,
    Verdict connected,
    List<Row> rows,
    List<Other> others,
    String trouble) {

  /**
   * One required year.
   *
   * @param covered whether 「提取」 is there; 「新增」 always is (FAQ-P24)
   * @param fetched when it was last fetched; empty for never
   */
  public record Row(TrainingGrid.Row hours, boolean covered, String fetched) {
    public int year() {
      return hours.year();
    }
  }

  /** A year that can be fetched though it is not asked for. */
  public record Other(int year, String fetched) {}
}
