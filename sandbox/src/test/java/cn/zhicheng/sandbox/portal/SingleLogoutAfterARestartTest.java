package cn.zhicheng.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product's session outlives a restart of the sandbox, the portal's sign-ons do not. */
class SingleLogoutAfterARestartTest {
  @Test
  void goesBackToTheProductAndNowhereElse(@TempDir Path folder) throws Exception {
    try (var portal = RunningPortal.on(folder)) {
      assertThat(Browser.target(logout(portal, "http://localhost:8080/")))
          .isEqualTo("http://localhost:8080/");
      assertThat(logout(portal, "http://elsewhere.example/").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void theSigningKeyStays(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("key.json");
    assertThat(SigningKey.in(file)).isEqualTo(SigningKey.in(file));
  }

  private static java.net.http.HttpResponse<String> logout(RunningPortal portal, String back)
      throws Exception {
    var fields = Map.of("id_token_hint", "of.before.restart", "post_logout_redirect_uri", back);
    return new Browser(portal.port()).get("/connect/logout?" + Browser.query(fields));
  }
}
