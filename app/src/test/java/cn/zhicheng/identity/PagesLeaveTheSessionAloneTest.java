package cn.zhicheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.zhicheng.testing.ProductTest;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A page reads its session and does not write it, but once a minute. */
@ProductTest
class PagesLeaveTheSessionAloneTest {
  @Autowired MockMvc mvc;
  @Autowired RealSession real;
  @Autowired AccountStore accounts;
  @Autowired DSLContext db;

  private Cookie session;

  @BeforeEach
  void signOn() {
    session = real.open(operator(), "Firefox", "10.0.0.1");
  }

  @Test
  void aPageWritesNothing() throws Exception {
    String before = written();
    open();
    open();
    assertThat(written()).isEqualTo(before);
  }

  @Test
  void afterAMinuteTheTimeOfLastUseIsKept() throws Exception {
    long ago = Instant.now().minusSeconds(90).toEpochMilli();
    db.execute("update spring_session set last_access_time = ? where session_id = ?", ago, id());
    open();
    assertThat(lastUsed()).isGreaterThan(ago + 60_000);
    String once = written();
    open();
    assertThat(written()).isEqualTo(once);
  }

  private Actor operator() {
    String login = "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 19);
    accounts.addPreset(Role.OPS, null, login, "{noop}x", "运维");
    return accounts.byLoginName(login).orElseThrow().actor();
  }

  private void open() throws Exception {
    mvc.perform(get("/account/sessions").cookie(session)).andExpect(status().isOk());
  }

  /** Which transaction wrote the row last. */
  private String written() {
    return db.fetchSingle("select xmin::text from spring_session where session_id = ?", id())
        .get(0, String.class);
  }

  private long lastUsed() {
    return db.fetchSingle("select last_access_time from spring_session where session_id = ?", id())
        .get(0, long.class);
  }

  private String id() {
    return RealSession.id(session);
  }
}
