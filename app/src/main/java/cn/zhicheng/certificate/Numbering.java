package cn.zhicheng.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Gives out certificate numbers. The row of a series is held from here to the end of the
 * transaction, so ask last: a batch that comes to nothing leaves no gap, and two batches never get
 * the same number.
 */
@Component
class Numbering {
  private static final int LAST = 999_999;
  private final IssueStore store;

  Numbering(IssueStore store) {
    this.store = store;
  }

  /** A number for each of these titles, in their order. */
  List<CertificateNumber> numbers(List<CertifiedTitle> titles) {
    var wanted = new TreeMap<NumberSeries, Integer>();
    titles.forEach(title -> wanted.merge(NumberSeries.of(title), 1, Integer::sum));
    Map<NumberSeries, Iterator<CertificateNumber>> given = new HashMap<>();
    wanted.forEach((series, count) -> given.put(series, next(series, count).iterator()));
    return titles.stream()
        .map(title -> Objects.requireNonNull(given.get(NumberSeries.of(title))).next())
        .toList();
  }

  private List<CertificateNumber> next(NumberSeries series, int count) {
    var numbers = new ArrayList<CertificateNumber>();
    int last = store.lastSequence(series);
    while (numbers.size() < count) {
      last++;
      if (last > LAST) {
        throw new IllegalStateException("No certificate numbers left in " + series);
      }
      var number = CertificateNumber.of(series.year(), series.seriesNo(), series.level(), last);
      if (number.sturdy()) {
        numbers.add(number);
      }
    }
    store.moveSequence(series, last);
    return numbers;
  }
}
