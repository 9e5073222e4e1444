package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nginx as it is shipped speaks at the door; behind it runs nothing. */
class NginxAgreesOnGoodCiphersAloneTest {
  @TempDir private static Path folder;
  private static int port;
  private static Nginx nginx;

  @BeforeAll
  static void start() throws Exception {
    List<Integer> ports = FreePorts.some(4);
    port = ports.getFirst();
    nginx = Nginx.start(folder, port, ports.get(1), ports.subList(2, 4));
    Await.until("nginx listens", Duration.ofSeconds(20), () -> listens() ? true : null);
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (nginx != null) {
      nginx.close();
    }
  }

  private static boolean listens() throws IOException {
    try {
      shake("TLSv1.3", "TLS_AES_128_GCM_SHA256");
      return true;
    } catch (ConnectException e) {
      return false;
    }
  }

  /** The suite both agree on when the visitor knows no other. */
  private static String shake(String protocol, String suite) throws IOException {
    try (var socket =
        (SSLSocket) nginx.trust().getSocketFactory().createSocket("localhost", port)) {
      socket.setEnabledProtocols(new String[] {protocol});
      socket.setEnabledCipherSuites(new String[] {suite});
      socket.startHandshake();
      return socket.getSession().getCipherSuite();
    }
  }

  @Test
  void visitorsOfTodayGetIn() throws IOException {
    for (String suite : List.of("TLS_AES_128_GCM_SHA256", "TLS_CHACHA20_POLY1305_SHA256")) {
      assertThat(shake("TLSv1.3", suite)).isEqualTo(suite);
    }
    String older = "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256";
    assertThat(shake("TLSv1.2", older)).isEqualTo(older);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
        "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
        "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384"
      })
  void ciphersWithoutAuthenticationAreRefused(String suite) {
    assertThatThrownBy(() -> shake("TLSv1.2", suite)).isInstanceOf(SSLException.class);
  }
}
