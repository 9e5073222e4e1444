package cn.zhicheng.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * So many people on so slow lines, all about to save, that the product lets nobody else save: each
 * has announced a form and sends nothing of it. They take every place and the whole queue of saving
 * until they go, or the product's patience with silence ends.
 */
final class CrowdAtTheDoor implements AutoCloseable {
  /** Places and queue of saving, and some who are sent away. */
  private static final int PEOPLE = 260;

  private static final int BUSY = 503;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
  private static final Duration AT_ONCE = Duration.ofSeconds(1);
  private final URI home;
  private final List<Socket> lines = new ArrayList<>();

  private CrowdAtTheDoor(String url) {
    this.home = URI.create(url);
  }

  /** Returns once saving is refused. */
  static CrowdAtTheDoor gather(String url) {
    var crowd = new CrowdAtTheDoor(url);
    try {
      for (int each = 0; each < PEOPLE; each++) {
        crowd.one();
      }
      crowd.awaitDoor(true);
      return crowd;
    } catch (IOException e) {
      crowd.close();
      throw new UncheckedIOException(e);
    }
  }

  private void one() throws IOException {
    var line = new Socket(home.getHost(), home.getPort());
    lines.add(line);
    String announced =
        "POST /login/preset HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\n";
    line.getOutputStream().write(announced.getBytes(StandardCharsets.US_ASCII));
    line.getOutputStream().flush();
  }

  /**
   * A full queue answers at once; one with room answers when somebody leaves it, and by then the
   * crowd has left it too: whoever waits for a while has come before the crowd, and asks again.
   */
  private void awaitDoor(boolean shut) {
    Duration patience = shut ? AT_ONCE : LONG_ENOUGH;
    try (var http = HttpClient.newHttpClient()) {
      var door = HttpRequest.newBuilder(home.resolve("/door")).timeout(patience).build();
      // A quick product answers many times before all of the crowd have come in.
      long end = System.nanoTime() + LONG_ENOUGH.toNanos();
      while (System.nanoTime() < end) {
        if (shut == busy(http, door)) {
          return;
        }
      }
      throw new IllegalStateException("The door did not " + (shut ? "shut" : "open"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean busy(HttpClient http, HttpRequest door)
      throws IOException, InterruptedException {
    try {
      return http.send(door, HttpResponse.BodyHandlers.discarding()).statusCode() == BUSY;
    } catch (HttpTimeoutException waits) {
      return false;
    }
  }

  /** They go; returns once saving is let in again. */
  @Override
  public void close() {
    for (Socket line : lines) {
      try {
        line.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    lines.clear();
    awaitDoor(false);
  }
}
