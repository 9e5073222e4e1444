package cn.zhicheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.application.Cast;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session last used by a clock that was since set forward or back. */
@ProductTest
@Tag("fault")
class SessionsOutliveClockStepsTest {
  @Autowired Cast cast;
  @Autowired RealSession real;
  @Autowired Pages pages;
  @Autowired DSLContext db;
  private Cookie browser;

  @BeforeEach
  void signedOn() {
    browser = real.open(cast.story().applicant(), "Firefox", "220.178.0.10");
  }

  /** As the times of the session look to a clock that was set by so much. */
  private void clockIsSet(Duration by) {
    db.execute(
        "UPDATE spring_session SET creation_time = creation_time - {0}, last_access_time ="
            + " last_access_time - {0}, expiry_time = expiry_time - {0} WHERE session_id = {1}",
        org.jooq.impl.DSL.val(by.toMillis()), org.jooq.impl.DSL.val(RealSession.id(browser)));
  }

  private int opens() {
    return pages.answer(get("/messages").cookie(browser)).status();
  }

  @Test
  void anHourBackEndsNobodysSession() {
    clockIsSet(Duration.ofHours(-1));
    assertThat(opens()).isEqualTo(200);
    assertThat(opens()).isEqualTo(200);
  }

  @Test
  void almostAnHourForwardEndsNobodysSessionAndTheNextUseCountsAnew() {
    clockIsSet(Duration.ofMinutes(58));
    assertThat(opens()).isEqualTo(200);
    clockIsSet(Duration.ofMinutes(58));
    assertThat(opens()).isEqualTo(200);
  }

  @Test
  void moreThanTheIdleTimeForwardAsksToSignOnAgain() {
    clockIsSet(Duration.ofMinutes(61));
    assertThat(opens()).isEqualTo(302);
  }
}
