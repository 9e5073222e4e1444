package cn.zhicheng.sandbox.training;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers and reads requests. */
final class Answers {
  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LARGEST_REQUEST = 10_000;

  private Answers() {}

  static void json(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
    text(exchange, status, "application/json", JSON.writeValueAsString(body));
  }

  /** An error as RFC 6749 and the interface word it. */
  static void error(HttpExchange exchange, int status, String code, String message)
      throws IOException {
    json(exchange, status, Map.of("error", code, "message", message));
  }

  static void html(HttpExchange exchange, String page) throws IOException {
    text(exchange, 200, "text/html; charset=utf-8", page);
  }

  static void text(HttpExchange exchange, int status, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length);
    try (exchange;
        var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  /** The request's body, cut off where it is too long to be meant. */
  static String body(HttpExchange exchange) throws IOException {
    return new String(
        exchange.getRequestBody().readNBytes(LARGEST_REQUEST), StandardCharsets.UTF_8);
  }

  static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }
}
