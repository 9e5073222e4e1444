package cn.zhicheng.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client against a real server on this machine. */
class HttpSmsGatewayTest {
  private static final UUID ID = UUID.fromString("01999999-9999-7999-8999-999999999999");
  private HttpServer server;
  private volatile int status = 202;
  private volatile String seen = "";

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/gate/v1/messages", this::answer);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    seen =
        String.join(
            " ",
            exchange.getRequestMethod(),
            headers.getFirst("Authorization"),
            headers.getFirst("Idempotency-Key"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    if (status == 429) {
      exchange.getResponseHeaders().add("Retry-After", "17");
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void send() {
    String url = "http://localhost:" + server.getAddress().getPort() + "/gate/";
    var settings = new SmsSettings(url, "key-1", 5, Duration.ofSeconds(1), Duration.ofSeconds(2));
    new HttpSmsGateway(settings).send(ID, "13912340001", "【安徽职称申报】您好");
  }

  @Test
  void aMessageIsHandedOverAsDescribed() {
    send();
    assertThat(seen)
        .startsWith("POST Bearer key-1 " + ID)
        .contains("\"to\":\"13912340001\"", "\"text\":\"【安徽职称申报】您好\"");
  }

  @Test
  void aRefusedMessageIsRefusedForGood() {
    for (int refused : new int[] {400, 422}) {
      status = refused;
      assertThatThrownBy(this::send)
          .isInstanceOfSatisfying(
              SmsNotTakenException.class, e -> assertThat(e.forGood()).isTrue());
    }
  }

  @Test
  void afterOtherFailuresAnotherTryMayHelp() {
    for (int failing : new int[] {401, 302, 500, 503}) {
      status = failing;
      assertThatThrownBy(this::send)
          .isInstanceOfSatisfying(
              SmsNotTakenException.class, e -> assertThat(e.forGood()).isFalse());
    }
    server.stop(0);
    assertThatThrownBy(this::send)
        .isInstanceOfSatisfying(SmsNotTakenException.class, e -> assertThat(e.forGood()).isFalse());
  }

  @Test
  void aBusyGatewaySaysHowLong() {
    status = 429;
    assertThatThrownBy(this::send)
        .isInstanceOfSatisfying(
            SmsNotTakenException.class,
            e -> assertThat(e.pause()).isEqualTo(Duration.ofSeconds(17)));
  }

  @Test
  void anAddressThatIsNotSealedStopsTheStart() {
    assertThatThrownBy(() ->
            new SmsSettings(
                "http://sms.example", "k", 5, Duration.ofSeconds(1), Duration.ofSeconds(1)))
        .hasMessageContaining("https");
    assertThatThrownBy(() ->
            new SmsSettings(
                "https://sms.example", "", 5, Duration.ofSeconds(1), Duration.ofSeconds(1)))
        .hasMessageContaining("zhicheng.sms.key");
  }
}
