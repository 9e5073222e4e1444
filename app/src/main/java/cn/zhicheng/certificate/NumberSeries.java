package cn.zhicheng.certificate;

import cn.zhicheng.reference.TitleLevel;

/** What certificate numbers are counted by; the year is that of the day the title was obtained. */
record NumberSeries(int year, String seriesNo, TitleLevel level)
    implements Comparable<NumberSeries> {
  static NumberSeries of(CertifiedTitle title) {
    return new NumberSeries(title.obtainedOn().getYear(), title.seriesNo(), title.level());
  }

  /** One order for all batches, so that no two wait for each other. */
  @Override
  public int compareTo(NumberSeries other) {
    return name().compareTo(other.name());
  }

  private String name() {
    return "%04d%s%d".formatted(year, seriesNo, level.digit());
  }
}
