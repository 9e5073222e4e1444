package cn.zhicheng.sandbox.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A time-stamp authority (RFC 3161 over HTTP) on a free port, running until closed. */
public final class StampServer implements AutoCloseable {
  private static final int MOST_REQUEST = 16 * 1024;

  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final StampMaker maker;

  private StampServer(HttpServer http, StampMaker maker) {
    this.http = http;
    this.maker = maker;
    http.setExecutor(threads);
    http.createContext("/tsa", this::answer);
    http.start();
  }

  public static StampServer start(DemoKeys keys) {
    return start(keys, Clock.systemUTC());
  }

  static StampServer start(DemoKeys keys, Clock clock) {
    try {
      var http = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      return new StampServer(http, StampMaker.with(keys, clock));
    } catch (IOException e) {
      throw new UncheckedIOException("The time-stamp server cannot start", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key of the time-stamp server does not open", e);
    }
  }

  public String url() {
    return "http://127.0.0.1:" + http.getAddress().getPort() + "/tsa";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] request = exchange.getRequestBody().readNBytes(MOST_REQUEST);
      Optional<byte[]> stamp = maker.answer(request);
      if (stamp.isEmpty()) {
        exchange.sendResponseHeaders(400, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
      exchange.sendResponseHeaders(200, stamp.get().length);
      exchange.getResponseBody().write(stamp.get());
    }
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}
