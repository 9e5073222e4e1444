package cn.zhicheng.achievement.training;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bearer token of this product at the service, kept until shortly before it expires. */
@Component
class AccessTokens {
  private static final Duration EARLY = Duration.ofSeconds(30);

  private final TrainingSource source;
  private final Exchange exchange;
  private final Clock clock;
  private volatile @Nullable Token kept;

  AccessTokens(TrainingSource source, Exchange exchange, Clock clock) {
    this.source = source;
    this.exchange = exchange;
    this.clock = clock;
  }

  /** One token. */
  private record Token(String value, Instant until) {}

  /** A token that should still be good; asks for one when there is none. */
  String current(Duration limit) {
    Token token = kept;
    if (token == null || !clock.instant().isBefore(token.until())) {
      token = ask(limit);
      kept = token;
    }
    return token.value();
  }

  /** The service did not accept it: never used again. */
  void drop(String value) {
    Token token = kept;
    if (token != null && token.value().equals(value)) {
      kept = null;
    }
  }

  private Token ask(Duration limit) {
    HttpRequest request =
        HttpRequest.newBuilder(source.at("/oauth2/token"))
            .header("Authorization", "Basic " + credentials())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    HttpResponse<String> response = exchange.send(request, limit);
    AnswerStatus.requireOk(response);
    AnswerReader.Token told = AnswerReader.token(response.body());
    return new Token(told.value(), clock.instant().plus(told.life()).minus(EARLY));
  }

  private String credentials() {
    String pair = encoded(source.clientId()) + ":" + encoded(source.clientSecret());
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
