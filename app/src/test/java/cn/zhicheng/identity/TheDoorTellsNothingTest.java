package cn.zhicheng.identity;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Unknown, locked, disabled and expired accounts answer alike to who does not know the password.
 */
@ProductTest
class TheDoorTellsNothingTest {
  private static final Instant MORNING = Instant.parse("2026-09-21T01:00:00Z");

  @Autowired MockMvc mvc;
  @Autowired PresetCast cast;
  @Autowired DSLContext db;
  @Autowired SettableClock clock;
  private PresetCast.Issued account;
  private Door door;

  @BeforeEach
  void anAccount() {
    account = cast.department("340104");
    door = new Door(mvc, PresetCast.address());
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private String wrong() {
    return door.signOn(account.loginName(), "wrong password").error();
  }

  private void disable() {
    db.update(ACCOUNT)
        .set(ACCOUNT.STATUS, "DISABLED")
        .set(ACCOUNT.DISABLED_REASON, "岗位调整")
        .where(ACCOUNT.ID.eq(account.id()))
        .execute();
  }

  private void expire(LocalDate last) {
    db.update(ACCOUNT).set(ACCOUNT.EXPIRES_ON, last).where(ACCOUNT.ID.eq(account.id())).execute();
  }

  @Test
  void aWrongPasswordIsAnsweredTheSameWhateverTheAccountIs() {
    String unknown = door.signOn("nobody-here", "wrong password").error();
    assertThat(unknown).isNotEmpty();
    assertThat(wrong()).isEqualTo(unknown);
    disable();
    assertThat(wrong()).isEqualTo(unknown);
    expire(LocalDate.of(2020, 1, 1));
    assertThat(wrong()).isEqualTo(unknown);
  }

  @Test
  void theRightPasswordIsToldWhyTheDoorStaysShut() {
    disable();
    var shut = door.signOn(account.loginName(), account.password());
    assertThat(shut.status()).isEqualTo(422);
    assertThat(shut.error()).contains("已停用", "岗位调整");
    assertThat(door.open("/tasks").location()).isEqualTo("/login");
  }

  @Test
  void theLastDayIsADayOfSignOnAndTheNextIsNot() {
    expire(LocalDate.of(2026, 9, 21));
    clock.set(Instant.parse("2026-09-21T15:59:59Z"));
    assertThat(door.signOn(account.loginName(), account.password()).status()).isEqualTo(302);
    clock.set(Instant.parse("2026-09-21T16:00:01Z"));
    var shut = new Door(mvc, PresetCast.address()).signOn(account.loginName(), account.password());
    assertThat(shut.error()).contains("2026-09-21", "已过期");
    assertThat(door.open("/account/password").location()).contains("account-expired");
    assertThat(door.open("/account/password").location()).isEqualTo("/login");
  }

  @Test
  void whileLockedEvenTheRightPasswordLearnsNothing() {
    clock.set(MORNING);
    String answer = "";
    for (int i = 0; i < 5; i++) {
      answer = wrong();
    }
    var right = door.signOn(account.loginName(), account.password());
    assertThat(right.status()).isEqualTo(422);
    assertThat(right.error()).isEqualTo(answer);
    clock.set(MORNING.plusSeconds(15 * 60 + 1));
    assertThat(door.signOn(account.loginName(), account.password()).location())
        .isEqualTo("/account/password");
  }

  @Test
  void guessesSentTogetherAllCount() throws Exception {
    clock.set(MORNING);
    for (int i = 0; i < 3; i++) {
      wrong();
    }
    AtOnce.both(this::wrong, this::wrong);
    assertThat(door.signOn(account.loginName(), account.password()).status()).isEqualTo(422);
  }

  @Test
  void anOldHashStillOpensAndIsReplaced() {
    String old = "{bcrypt}" + new BCryptPasswordEncoder().encode("an older password");
    db.update(ACCOUNT).set(ACCOUNT.PASSWORD_HASH, old).where(ACCOUNT.ID.eq(account.id())).execute();
    assertThat(door.signOn(account.loginName(), "an older password").status()).isEqualTo(302);
    assertThat(hash()).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(door.signOn(account.loginName(), "an older password").status()).isEqualTo(302);
  }

  private String hash() {
    return Objects.requireNonNull(
        db.fetchValue(ACCOUNT.PASSWORD_HASH, ACCOUNT.ID.eq(account.id())));
  }
}
