package cn.zhicheng.achievement;

import java.util.Collection;
import java.util.List;

/**
 * Hours of continuing education by year and kind, against what is asked for.
 *
 * @param rows one a required year, oldest first
 */
public record TrainingGrid(TrainingYears years, TrainingRequirement required, List<Row> rows) {

  /**
   * One sum against its requirement.
   *
   * @param hours approved
   * @param waiting submitted and not approved yet; does not count
   */
  public record Cell(int hours, int waiting, int required) {
    /** Hours that are still missing; 0 when met. */
    public int missing() {
      return Math.max(0, required - hours);
    }

    public boolean met() {
      return missing() == 0;
    }
  }

  /**
   * One year.
   *
   * @param mixed whether hours of 公需科目 were fetched and typed: perhaps the same ones
   */
  public record Row(int year, Cell general, Cell professional, Cell total, boolean mixed) {
    public boolean met() {
      return general.met() && professional.met() && total.met();
    }
  }

  /** Adds up; hours of other years are left out. */
  public static TrainingGrid of(
      TrainingYears years, TrainingRequirement required, Collection<TrainingHours> hours) {
    return new TrainingGrid(
        years, required, years.years().stream().map(year -> row(year, required, hours)).toList());
  }

  /** Years in which something is missing, oldest first. */
  public List<Integer> gaps() {
    return rows.stream().filter(row -> !row.met()).map(Row::year).toList();
  }

  private static Row row(int year, TrainingRequirement required, Collection<TrainingHours> all) {
    List<TrainingHours> hours = all.stream().filter(one -> one.year() == year).toList();
    List<TrainingHours> general = of(hours, TrainingKind.GENERAL);
    return new Row(
        year,
        cell(general, required.general()),
        cell(of(hours, TrainingKind.PROFESSIONAL), required.professional()),
        cell(hours, required.total()),
        general.stream().map(TrainingHours::source).distinct().count() > 1);
  }

  private static List<TrainingHours> of(List<TrainingHours> hours, TrainingKind kind) {
    return hours.stream().filter(one -> one.kind() == kind).toList();
  }

  private static Cell cell(List<TrainingHours> hours, int required) {
    return new Cell(sum(hours, true), sum(hours, false), required);
  }

  private static int sum(List<TrainingHours> hours, boolean approved) {
    return hours.stream()
        .filter(one -> one.approved() == approved)
        .mapToInt(TrainingHours::hours)
        .sum();
  }
}
