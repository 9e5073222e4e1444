package cn.zhicheng.sandbox;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Reads and writes in turns until told to stop, and remembers how each request was answered. */
final class BusyVisitor implements AutoCloseable {
  private final List<Integer> answers = new ArrayList<>();
  private final Visitor visitor;
  private final CompletableFuture<Void> asking;
  private volatile boolean over;
  private int reconnected;

  private BusyVisitor(Visitor visitor) {
    this.visitor = visitor;
    this.asking = CompletableFuture.runAsync(this::ask);
  }

  static BusyVisitor asking(Visitor visitor) {
    return new BusyVisitor(visitor);
  }

  private void ask() {
    while (!over) {
      answered(() -> visitor.get("/library"));
      HttpResponse<String> begun =
          answered(() -> visitor.posted("/uploads", Map.of("name", "a.pdf", "size", "9")));
      String id = begun.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
      answered(() -> visitor.posted("/uploads/" + id + "/cancel", Map.of()));
    }
  }

  /** nginx that reloads closes its connections; browsers then ask again by a new one. */
  private HttpResponse<String> answered(Callable<HttpResponse<String>> request) {
    while (true) {
      try {
        HttpResponse<String> answer = request.call();
        answers.add(answer.statusCode());
        return answer;
      } catch (IOException e) {
        reconnected++;
      } catch (Exception e) {
        throw new IllegalStateException("After " + answers.size() + " answers", e);
      }
    }
  }

  /** Status of every answer; ends the asking. */
  List<Integer> answers() throws Exception {
    close();
    return List.copyOf(answers);
  }

  int reconnected() {
    return reconnected;
  }

  @Override
  public void close() throws Exception {
    over = true;
    asking.get(60, TimeUnit.SECONDS);
  }
}
