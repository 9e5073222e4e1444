package cn.zhicheng.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FAQ-P6, FAQ-U7. */
class WrongPasswordPointsToTheHotlineTest {
  @Test
  void theSameAnswerForEveryKindOfError(@TempDir Path folder) throws Exception {
    try (var portal = RunningPortal.on(folder)) {
      String wrongPassword = message(portal, "personal", "wangyan", "wrong");
      assertThat(wrongPassword).contains("账号或密码错误", "忘记密码", "12345");
      assertThat(message(portal, "personal", "nobody-here", "wrong")).isEqualTo(wrongPassword);
      assertThat(message(portal, "legal", "wangyan", "anhui2026")).isEqualTo(wrongPassword);
    }
  }

  @Test
  void whatWasTypedComesBackAsText(@TempDir Path folder) throws Exception {
    try (var portal = RunningPortal.on(folder)) {
      String typed = "\"><script>alert(1)</script>";
      var answer = new Browser(portal.port()).signIn("personal", typed, "wrong");
      var page = Jsoup.parse(answer.body());
      assertThat(page.select("input[name=account]").val()).isEqualTo(typed);
      assertThat(page.select("script:not([src])")).isEmpty();
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'");
    }
  }

  private static String message(RunningPortal portal, String box, String account, String password)
      throws Exception {
    var answer = new Browser(portal.port()).signIn(box, account, password);
    assertThat(answer.statusCode()).isEqualTo(422);
    return Jsoup.parse(answer.body()).select("[role=alert]").text();
  }
}
