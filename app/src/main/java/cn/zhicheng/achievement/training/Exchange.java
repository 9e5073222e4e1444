package cn.zhicheng.achievement.training;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Sends one request and waits for the whole answer, never longer and never larger than allowed. */
@Component
class Exchange {
  /** A person's records of a year are some kilobytes. */
  static final long LARGEST_ANSWER = 1_000_000;

  private final HttpClient client;

  Exchange(TrainingSource source) {
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(source.connectTimeout())
            // Whoever answers in the service's place must not send ID numbers elsewhere.
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * The answer, whatever its status.
   *
   * @param limit until its last byte
   * @throws TrainingUnavailableException when there is none
   */
  HttpResponse<String> send(HttpRequest request, Duration limit) {
    var answered = new AtomicBoolean();
    var text = BodyHandlers.ofString(StandardCharsets.UTF_8);
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(
            request,
            BodyHandlers.limiting(
                head -> {
                  answered.set(true);
                  return text.apply(head);
                },
                LARGEST_ANSWER));
    try {
      return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw trouble(TrainingTrouble.SLOW, request, e);
    } catch (ExecutionException e) {
      // Broken off or too large once it had begun to answer; else it is not there.
      boolean begun = answered.get() && e.getCause() instanceof IOException;
      throw trouble(begun ? TrainingTrouble.BROKEN : TrainingTrouble.DOWN, request, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw trouble(TrainingTrouble.BUSY, request, e);
    } finally {
      answer.cancel(true);
    }
  }

  private static TrainingUnavailableException trouble(
      TrainingTrouble trouble,
      HttpRequest request,
      @org.jspecify.annotations.Nullable Throwable why) {
    return new TrainingUnavailableException(trouble, request.uri().getPath(), why);
  }
}
