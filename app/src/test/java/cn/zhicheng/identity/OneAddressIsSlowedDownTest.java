package cn.zhicheng.identity;

import static cn.zhicheng.schema.Tables.SIGN_ON_FAILURE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who guesses many names from one address waits; the office around does not suffer for it. */
@ProductTest
class OneAddressIsSlowedDownTest {
  private static final Instant MORNING = Instant.parse("2026-09-22T01:00:00Z");

  @Autowired MockMvc mvc;
  @Autowired PresetCast cast;
  @Autowired SettableClock clock;
  @Autowired DSLContext db;
  private final String office = PresetCast.address();

  @BeforeEach
  void morning() {
    clock.set(MORNING);
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private void guess(int names) {
    Door guesser = new Door(mvc, office);
    for (int i = 0; i < names; i++) {
      guesser.signOn("guess-" + i, "wrong password");
    }
  }

  @Test
  void nineteenNamesCostNothingAndTwentyDo() {
    guess(19);
    Door colleague = new Door(mvc, office);
    assertThat(colleague.signOn("guess-19", "wrong password").status()).isEqualTo(422);
    var early = colleague.signOn("guess-20", "wrong password");
    assertThat(early.status()).isEqualTo(429);
    assertThat(early.retryAfter()).isEqualTo("2");
    assertThat(early.error()).contains("请等待 2 秒");
    assertThat(new Door(mvc, PresetCast.address()).signOn("guess-20", "wrong").status())
        .as("from elsewhere")
        .isEqualTo(422);
  }

  @Test
  void theWaitGrowsUpToAMinuteAndEndsWithTheWindow() {
    guess(20);
    Door guesser = new Door(mvc, office);
    clock.set(MORNING.plusMillis(1999));
    assertThat(guesser.signOn("guess-20", "wrong").status()).isEqualTo(429);
    clock.set(MORNING.plusSeconds(2));
    assertThat(guesser.signOn("guess-20", "wrong").status()).isEqualTo(422);
    assertThat(guesser.signOn("guess-21", "wrong").retryAfter()).isEqualTo("4");
    Instant now = MORNING;
    for (int i = 21; i < 30; i++) {
      now = now.plusSeconds(61);
      clock.set(now);
      assertThat(guesser.signOn("guess-" + i, "wrong").status()).isEqualTo(422);
      clock.set(now.plusSeconds(59));
    }
    clock.set(now.plusSeconds(601));
    assertThat(guesser.signOn("guess-40", "wrong").status()).isEqualTo(422);
    assertThat(db.fetchCount(SIGN_ON_FAILURE, SIGN_ON_FAILURE.AT.le(now)))
        .as("what counts no longer is gone")
        .isZero();
  }

  @Test
  void aColleagueWhoForgotThePasswordSlowsNobodyDown() {
    Door colleague = new Door(mvc, office);
    for (int i = 0; i < 30; i++) {
      assertThat(colleague.signOn("zhou-min", "wrong " + i).status()).isEqualTo(422);
    }
  }

  @Test
  void aBrowserThatSignedOnBeforeIsNotSlowedDown() {
    var account = cast.department("340104");
    Door known = new Door(mvc, office);
    known.signOn(account.loginName(), account.password());
    guess(20);
    assertThat(known.signOn(account.loginName(), account.password()).status()).isEqualTo(302);
    assertThat(known.signOn("guess-99", "wrong").status())
        .as("for its own name only")
        .isEqualTo(429);
    Door stranger = new Door(mvc, office);
    assertThat(stranger.signOn(account.loginName(), account.password()).status()).isEqualTo(429);
    clock.set(MORNING.plusSeconds(3));
    assertThat(stranger.signOn(account.loginName(), account.password()).status()).isEqualTo(302);
  }
}
