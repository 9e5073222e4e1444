package cn.zhicheng.sandbox.portal.sms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The gateway's side of {@code docs/sms-gateway-api.md}: what it takes is in the inbox at once. */
@RestController
@Profile("portal")
class SmsGatewayApi {
  private static final int LONGEST = 70;
  private static final int REMEMBERED = 10_000;

  private final SmsInbox inbox;
  private final byte[] key;
  private final Map<String, Boolean> delivered =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };

  SmsGatewayApi(SmsInbox inbox, @Value("${portal.sms-key:}") String key) {
    this.inbox = inbox;
    this.key = ("Bearer " + key).getBytes(StandardCharsets.UTF_8);
  }

  /** A message to deliver. */
  record Order(@Nullable String to, @Nullable String text) {}

  @PostMapping("/sms-gateway/v1/messages")
  ResponseEntity<Map<String, String>> take(
      @RequestHeader(name = "Authorization", defaultValue = "") String authorization,
      @RequestHeader(name = "Idempotency-Key", defaultValue = "") String id,
      @RequestBody Order order) {
    if (!MessageDigest.isEqual(key, authorization.getBytes(StandardCharsets.UTF_8))) {
      return answer(401, "error", "unknown key");
    }
    String to = order.to() == null ? "" : order.to();
    String text = order.text() == null ? "" : order.text();
    if (Mobile.problem(to).isPresent() || text.isBlank() || text.length() > LONGEST) {
      return answer(422, "error", "number or text");
    }
    if (first(id)) {
      inbox.receive(to, text);
    }
    return answer(202, "messageId", id);
  }

  private synchronized boolean first(String id) {
    return id.isEmpty() || delivered.putIfAbsent(id, true) == null;
  }

  private static ResponseEntity<Map<String, String>> answer(int status, String key, String value) {
    return ResponseEntity.status(status).body(Map.of(key, value));
  }
}
