package cn.zhicheng.achievement.training;

import cn.zhicheng.person.IdType;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * The service over HTTP, as {@code docs/training-hours-api.md} describes it: page by page, a failed
 * request tried twice more, everything within the deadline.
 */
@Component
class HttpTrainingHours implements TrainingHoursService {
  private static final Logger LOG = LoggerFactory.getLogger(HttpTrainingHours.class);
  private static final int MOST_PAGES = 20;

  /** The others are told to come later, so that a slow service never holds all threads. */
  private static final int MOST_AT_ONCE = 8;

  private static final Duration BUSY_PAUSE = Duration.ofSeconds(10);

  private final TrainingSource source;
  private final Exchange exchange;
  private final AccessTokens tokens;
  private final Circuit circuit;
  private final RetryTemplate retry;
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);

  HttpTrainingHours(TrainingSource source, Exchange exchange, AccessTokens tokens, Clock clock) {
    this.source = source;
    this.exchange = exchange;
    this.tokens = tokens;
    this.circuit = new Circuit(clock);
    this.retry =
        new RetryTemplate(
            RetryPolicy.builder()
                .maxRetries(2)
                .delay(source.firstRetryAfter())
                .multiplier(3)
                .predicate(e ->
                    e instanceof TrainingUnavailableException failure
                        && failure.trouble().passing())
                .build());
  }

  @Override
  public List<TrainingRecord> records(IdType idType, String idNumber, int year) {
    if (!places.tryAcquire()) {
      throw new TrainingUnavailableException(
          TrainingTrouble.BUSY, BUSY_PAUSE, "too many at once", null);
    }
    try {
      circuit.pass();
      return guarded(new Question(idType.name(), idNumber, year));
    } finally {
      places.release();
    }
  }

  private List<TrainingRecord> guarded(Question question) {
    try {
      Collection<TrainingRecord> all = allPages(question, new Deadline(source.deadline()));
      circuit.succeeded();
      return List.copyOf(all);
    } catch (TrainingUnavailableException e) {
      circuit.failed(e);
      LOG.warn("Training hours of {} not fetched", question.year(), e);
      throw e;
    } catch (RuntimeException e) {
      var failure = new TrainingUnavailableException(TrainingTrouble.BROKEN, "unexpected", e);
      circuit.failed(failure);
      throw failure;
    }
  }

  /** By id; of two versions of one record the later. */
  private Collection<TrainingRecord> allPages(Question question, Deadline deadline) {
    var found = new TreeMap<String, TrainingRecord>();
    var seen = new HashSet<String>();
    String cursor = null;
    do {
      AnswerReader.Page page = page(question, cursor, deadline);
      page.records()
          .forEach(record ->
              found.merge(record.id(), record, (a, b) -> a.version() >= b.version() ? a : b));
      cursor = page.nextCursor();
      if (cursor != null && (!seen.add(cursor) || seen.size() >= MOST_PAGES)) {
        throw new TrainingUnavailableException(TrainingTrouble.BROKEN, "pages without end");
      }
    } while (cursor != null);
    return found.values();
  }

  private AnswerReader.Page page(Question question, @Nullable String cursor, Deadline deadline) {
    try {
      return retry.execute(
          () -> AnswerReader.page(ask(question, cursor, deadline), question.year()));
    } catch (RetryException e) {
      if (e.getLastException() instanceof TrainingUnavailableException failure) {
        throw failure;
      }
      throw new IllegalStateException("Asking for training hours failed", e.getLastException());
    }
  }

  /** A token that is no longer accepted is replaced once. */
  private String ask(Question question, @Nullable String cursor, Deadline deadline) {
    String token = tokens.current(deadline.left(source.answerTimeout()));
    HttpResponse<String> answer = send(question.body(cursor), token, deadline);
    if (answer.statusCode() == 401) {
      tokens.drop(token);
      token = tokens.current(deadline.left(source.answerTimeout()));
      answer = send(question.body(cursor), token, deadline);
    }
    AnswerStatus.requireOk(answer);
    return answer.body();
  }

  private HttpResponse<String> send(String body, String token, Deadline deadline) {
    HttpRequest request =
        HttpRequest.newBuilder(source.at("/v1/training-records/query"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return exchange.send(request, deadline.left(source.answerTimeout()));
  }
}
