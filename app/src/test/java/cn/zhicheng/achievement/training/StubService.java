package cn.zhicheng.achievement.training;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A real HTTP server that answers as it is told, one answer after the other, the last for ever. */
public final class StubService implements AutoCloseable {
  /** One answer; silent ones hang until the server closes. */
  private record Answer(int status, Map<String, String> headers, String body, boolean silent) {}

  private final HttpServer http;
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final AtomicInteger tokens = new AtomicInteger();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<String> paths = new CopyOnWriteArrayList<>();
  private final Queue<HttpExchange> hanging = new ArrayDeque<>();
  private volatile Answer last = new Answer(200, Map.of(), "{\"records\":[]}", false);
  private volatile int tokenStatus = 200;

  public StubService() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.createContext("/oauth2/token", this::token);
    http.createContext("/v1/training-records/query", this::query);
    http.createContext("/", this::elsewhere);
    http.start();
  }

  public String url() {
    return "http://localhost:" + http.getAddress().getPort();
  }

  /** Forgets what it was told and what was asked. */
  public void clear() {
    answers.clear();
    bodies.clear();
    paths.clear();
    tokens.set(0);
    tokenStatus = 200;
    last = new Answer(200, Map.of(), "{\"records\":[]}", false);
  }

  public StubService then(int status, String body) {
    return then(status, Map.of(), body);
  }

  StubService then(int status, Map<String, String> headers, String body) {
    answers.add(new Answer(status, headers, body, false));
    return this;
  }

  StubService thenSilence() {
    answers.add(new Answer(200, Map.of(), "", true));
    return this;
  }

  void tokensAnswer(int status) {
    tokenStatus = status;
  }

  /** How many tokens were given. */
  int tokens() {
    return tokens.get();
  }

  /** Bodies of the queries, in their order. */
  public List<String> bodies() {
    return bodies;
  }

  /** Addresses asked for, in their order. */
  List<String> paths() {
    return paths;
  }

  /** A page of records as JSON; an empty cursor is the last page. */
  public static String page(String cursor, String... records) {
    String next = cursor.isEmpty() ? "" : ",\"nextCursor\":\"" + cursor + "\"";
    return "{\"records\":[" + String.join(",", records) + "]" + next + "}";
  }

  /** A record as JSON. */
  public static String record(String id, int version, String status, int year, int hours) {
    return """
    {"recordId":"%s","version":%d,"status":"%s","year":%d,"course":"数字经济与创新发展",
    "organiser":"安徽省专业技术人员继续教育基地","form":"网络","hours":%d,
    "completedOn":"%d-03-10","certificateNo":"GX1","later":"unknown"}
    """
        .formatted(id, version, status, year, hours, year);
  }

  private void elsewhere(HttpExchange exchange) throws IOException {
    paths.add(exchange.getRequestURI().toString());
    write(exchange, 404, Map.of(), "");
  }

  private void token(HttpExchange exchange) throws IOException {
    paths.add(exchange.getRequestURI().toString());
    String basic = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    int status = basic.startsWith("Basic ") ? tokenStatus : 401;
    String token = "token-" + tokens.incrementAndGet();
    write(exchange, status, Map.of(), "{\"access_token\":\"" + token + "\",\"expires_in\":600}");
  }

  private void query(HttpExchange exchange) throws IOException {
    paths.add(exchange.getRequestURI().toString());
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Answer told = answers.poll();
    if (told == null) {
      told = last;
    }
    last = told;
    if (told.silent()) {
      hanging.add(exchange);
    } else {
      write(exchange, told.status(), told.headers(), told.body());
    }
  }

  private static void write(
      HttpExchange exchange, int status, Map<String, String> headers, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (exchange;
        var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    hanging.forEach(HttpExchange::close);
    http.stop(0);
  }
}
