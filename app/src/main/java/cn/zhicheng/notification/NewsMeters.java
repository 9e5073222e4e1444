package cn.zhicheng.notification;

import cn.zhicheng.journal.NewsLine;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What happens, counted where each line of the journal comes by once, whichever node wrote it:
 * {@code zhicheng.journal.lines} by kind of subject and action, and {@code zhicheng.news.delay},
 * the time from a line to its messages.
 */
@Component
class NewsMeters {
  private final MeterRegistry meters;
  private final Clock clock;

  NewsMeters(MeterRegistry meters, Clock clock) {
    this.meters = meters;
    this.clock = clock;
  }

  /** After they were told, and that was kept. */
  void count(List<NewsLine> lines) {
    for (NewsLine line : lines) {
      meters
          .counter("zhicheng.journal.lines", "kind", line.subjectKind(), "action", line.action())
          .increment();
    }
    if (!lines.isEmpty()) {
      meters
          .timer("zhicheng.news.delay")
          .record(Duration.between(lines.getFirst().line().at(), clock.instant()));
    }
  }
}
