package cn.zhicheng.sandbox.training;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The two endpoints of the interface. */
final class TrainingApi {
  /** Small, so that people with three courses show paging. */
  private static final int PAGE = 2;

  private final ServiceTokens tokens;
  private final TrainingRecords records;
  private final AtomicInteger queries = new AtomicInteger();

  TrainingApi(ServiceTokens tokens, TrainingRecords records) {
    this.tokens = tokens;
    this.records = records;
  }

  void token(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      Answers.error(exchange, 405, "method_not_allowed", "POST only");
    } else if (!tokens.proves(Answers.header(exchange, "Authorization"))) {
      Answers.error(exchange, 401, "invalid_client", "客户端身份不正确");
    } else if (!Answers.body(exchange).contains("grant_type=client_credentials")) {
      Answers.error(exchange, 400, "unsupported_grant_type", "只支持 client_credentials");
    } else {
      Answers.json(
          exchange,
          200,
          Map.of(
              "access_token", tokens.issue(),
              "token_type", "Bearer",
              "expires_in", ServiceTokens.LIFE.toSeconds()));
    }
  }

  void query(HttpExchange exchange, Mood mood) throws IOException {
    int turn = queries.incrementAndGet();
    if (!exchange.getRequestMethod().equals("POST")) {
      Answers.error(exchange, 405, "method_not_allowed", "POST only");
    } else if (mood == Mood.FAILING || mood == Mood.FLAKY && turn % 2 == 1) {
      Answers.error(exchange, 500, "server_error", "内部错误");
    } else if (mood == Mood.BUSY) {
      exchange.getResponseHeaders().set("Retry-After", "20");
      Answers.error(exchange, 429, "too_many_requests", "请求过多");
    } else if (mood == Mood.BROKEN) {
      Answers.text(exchange, 200, "application/json", "{\"records\": [{\"recordId\": \"GX");
    } else if (mood == Mood.FORGETFUL
        || !tokens.accepts(Answers.header(exchange, "Authorization"))) {
      Answers.error(exchange, 401, "invalid_token", "令牌无效或已过期");
    } else {
      answer(exchange);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    JsonNode asked;
    try {
      asked = Answers.JSON.readTree(Answers.body(exchange));
    } catch (JacksonException e) {
      Answers.error(exchange, 400, "invalid_request", "请求不是 JSON");
      return;
    }
    String number = asked.path("idNumber").asString("");
    int year = asked.path("year").asInt(0);
    if (number.isEmpty() || year < records.firstYear() || year > records.lastYear()) {
      Answers.error(exchange, 400, "invalid_request", "缺少证件号码，或年度不在提供范围内");
      return;
    }
    List<ServiceRecord> rest = records.of(number, year, asked.path("cursor").asString(""));
    List<ServiceRecord> page = rest.subList(0, Math.min(PAGE, rest.size()));
    var body = new LinkedHashMap<String, Object>();
    body.put("records", page.stream().map(ServiceRecord::json).toList());
    if (rest.size() > PAGE) {
      body.put("nextCursor", page.getLast().id());
    }
    Answers.json(exchange, 200, body);
  }
}
