package cn.zhicheng.sandbox.training;

import cn.zhicheng.sandbox.portal.PortalUser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The training-hours service, running on a port of its own until closed. */
public final class TrainingServer implements AutoCloseable {
  private final HttpServer http;
  private final ExecutorService threads;
  private final ControlPage page;
  private final TrainingApi api;

  private TrainingServer(HttpServer http, String secret, List<PortalUser> people, Clock clock) {
    this.http = http;
    this.threads = Executors.newVirtualThreadPerTaskExecutor();
    var records = new TrainingRecords(people, clock);
    this.page = new ControlPage(records);
    this.api = new TrainingApi(new ServiceTokens(secret, clock), records);
    http.setExecutor(threads);
    http.createContext("/", page::handle);
    http.createContext("/oauth2/token", api::token);
    http.createContext("/v1/training-records/query", this::query);
    http.start();
  }

  /**
   * Starts the service.
   *
   * @param port 0: any free one
   * @param secret of its one client, {@code zhicheng}
   */
  public static TrainingServer start(
      String address, int port, String secret, List<PortalUser> people) {
    return start(address, port, secret, people, Clock.systemUTC());
  }

  static TrainingServer start(
      String address, int port, String secret, List<PortalUser> people, Clock clock) {
    try {
      var http = HttpServer.create(new InetSocketAddress(address, port), 0);
      return new TrainingServer(http, secret, people, clock);
    } catch (IOException e) {
      throw new UncheckedIOException("The training-hours service cannot start", e);
    }
  }

  public int port() {
    return http.getAddress().getPort();
  }

  private void query(HttpExchange exchange) throws IOException {
    Mood mood = page.mood();
    int seconds = mood == Mood.SLOW ? 20 : mood == Mood.DELAYED ? 2 : 0;
    if (seconds == 0) {
      api.query(exchange, mood);
      return;
    }
    Executor later = CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, threads);
    later.execute(() -> answer(exchange, mood));
  }

  /** Whoever asked may have gone away meanwhile. */
  private void answer(HttpExchange exchange, Mood mood) {
    try {
      api.query(exchange, mood);
    } catch (IOException e) {
      exchange.close();
    }
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}
