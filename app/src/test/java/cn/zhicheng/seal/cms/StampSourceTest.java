package cn.zhicheng.seal.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.seal.key.SealSettings;
import cn.zhicheng.seal.key.TokenSettings;
import cn.zhicheng.shared.RefusedException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The time-stamp authority is asked where it is configured, and nowhere else. */
class StampSourceTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer http;

  @BeforeEach
  void start() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          exchange.sendResponseHeaders(307, -1);
          exchange.close();
        });
    http.start();
  }

  @AfterEach
  void stop() {
    http.stop(0);
  }

  @Test
  void redirectsAreNotFollowed() {
    var none = new TokenSettings("", "", "", "");
    var settings =
        new SealSettings(
            "",
            "",
            "",
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "http://localhost:" + http.getAddress().getPort() + "/tsa",
            Duration.ofSeconds(5),
            none,
            none,
            "");
    var source = new StampSource(settings);
    assertThatThrownBy(() -> source.over(new byte[32])).isInstanceOf(RefusedException.class);
    assertThat(asked).containsExactly("/tsa");
  }
}
