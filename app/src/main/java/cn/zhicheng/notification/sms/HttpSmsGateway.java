package cn.zhicheng.notification.sms;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The gateway over HTTP, as {@code docs/sms-gateway-api.md} describes it. */
@Component
class HttpSmsGateway implements SmsGateway {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final SmsSettings settings;
  private final HttpClient client;

  HttpSmsGateway(SmsSettings settings) {
    this.settings = settings;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(settings.connectTimeout())
            // Whoever answers in the gateway's place must not send numbers elsewhere.
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public void send(UUID id, String mobile, String text) {
    HttpRequest request =
        HttpRequest.newBuilder(settings.at("/v1/messages"))
            .timeout(settings.answerTimeout())
            .header("Authorization", "Bearer " + settings.key())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", id.toString())
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JSON.writeValueAsString(Map.of("to", mobile, "text", text))))
            .build();
    judge(answer(request));
  }

  private HttpResponse<Void> answer(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.discarding());
    } catch (IOException e) {
      throw SmsNotTakenException.forNow(Duration.ZERO, "no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SmsNotTakenException.forNow(Duration.ZERO, "interrupted", e);
    }
  }

  private static void judge(HttpResponse<Void> answer) {
    int status = answer.statusCode();
    String detail = "answered " + status;
    if (status == 200 || status == 202) {
      return;
    }
    if (status == 400 || status == 422) {
      throw SmsNotTakenException.forGood(detail);
    }
    throw SmsNotTakenException.forNow(pause(answer), detail, null);
  }

  private static Duration pause(HttpResponse<Void> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,5}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(Duration.ZERO);
  }
}
