package cn.zhicheng.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiveWrongPasswordsLockTheAccountTest {
  private static final String RIGHT = "anhui2026";
  private final HandClock clock = new HandClock();
  private RunningPortal portal;

  @BeforeAll
  void start(@TempDir Path folder) {
    portal = RunningPortal.on(folder, clock);
  }

  @AfterAll
  void stop() {
    portal.close();
  }

  @Test
  void forFifteenMinutesUnderWhateverNameItIsCalled() throws Exception {
    signIn("wangyan", "wrong");
    signIn("13800000001", "wrong");
    signIn("34012319880229005X", "wrong");
    signIn("WangYan", "wrong");
    signIn("wangyan", "wrong");
    assertThat(signIn("wangyan", RIGHT)).isEqualTo(422);
    assertThat(signIn("13800000001", RIGHT)).isEqualTo(422);
    clock.pass(Duration.ofMinutes(15).minusSeconds(1));
    assertThat(signIn("wangyan", RIGHT)).isEqualTo(422);
    clock.pass(Duration.ofSeconds(1));
    assertThat(signIn("wangyan", RIGHT)).isEqualTo(302);
  }

  @Test
  void fourDoNot() throws Exception {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 4; i++) {
        signIn("chenlei", "wrong");
      }
      assertThat(signIn("chenlei", RIGHT)).isEqualTo(302);
    }
  }

  @Test
  void othersAreNotLocked() throws Exception {
    for (int i = 0; i < 5; i++) {
      signIn("fangzhiyuan", "wrong");
    }
    assertThat(signIn("zhouqin", RIGHT)).isEqualTo(302);
  }

  @Test
  void theAnswerDoesNotTellLockedFromUnknown() throws Exception {
    for (int i = 0; i < 5; i++) {
      signIn("hujie", "wrong");
    }
    assertThat(alert("hujie")).isEqualTo(alert("nobody-here")).contains("15 分钟");
  }

  private int signIn(String account, String password) throws Exception {
    return new Browser(portal.port()).signIn("personal", account, password).statusCode();
  }

  private String alert(String account) throws Exception {
    var answer = new Browser(portal.port()).signIn("personal", account, RIGHT);
    return Jsoup.parse(answer.body()).select("[role=alert]").text();
  }
}
