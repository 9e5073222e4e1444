package cn.zhicheng.organisation.preset;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.MANDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.identity.Accounts;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.testing.ProductTest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A fresh installation gets its first two accounts from its environment, once, and no others. */
@ProductTest
@Transactional
class FirstAccountsTest {
  private static final String PASSWORD = "seven brown herons";

  @Autowired FirstAccounts first;
  @Autowired Accounts accounts;
  @Autowired Organisations organisations;
  @Autowired DSLContext db;
  private final String suffix = UUID.randomUUID().toString().substring(0, 8);
  private final Setup setup =
      new Setup(PASSWORD, "op-" + suffix, "bureau-" + suffix, "安徽省人力资源和社会保障厅");

  @BeforeEach
  void nobodyOperates() {
    db.update(MANDATE).set(MANDATE.STATUS, "ENDED").where(MANDATE.ROLE.eq("OPS")).execute();
    assertThat(accounts.operated()).isFalse();
  }

  private int made() {
    return db.fetchCount(ACCOUNT, ACCOUNT.LOGIN_NAME.endsWith(suffix));
  }

  @Test
  void operationsAndTheProvincesBureauBeginWithAPasswordThatMustBeChanged() {
    boolean bureau = organisations.bureauOf("340000").isPresent();
    first.make(setup);
    assertThat(accounts.operated()).isTrue();
    assertThat(made()).isEqualTo(bureau ? 1 : 2);
    assertThat(organisations.bureauOf("340000")).isPresent();
    assertThat(db.fetch(ACCOUNT, ACCOUNT.LOGIN_NAME.endsWith(suffix)))
        .allSatisfy(account -> {
          assertThat(account.getMustChangePassword()).isTrue();
          assertThat(account.getPasswordHash()).startsWith("{argon2}");
        });
  }

  @Test
  void theNextStartMakesNothing() {
    first.make(setup);
    int before = made();
    first.make(new Setup(PASSWORD, "again-" + suffix, "b2-" + suffix, "另一个厅"));
    assertThat(made()).isEqualTo(before);
  }

  @Test
  void withoutAPasswordThereIsNoAccountAndAShortOneIsRefused() {
    first.make(new Setup("", "op-" + suffix, "b-" + suffix, "厅"));
    assertThat(made()).isZero();
    assertThatThrownBy(() -> first.make(new Setup("short", "op-" + suffix, "b-" + suffix, "厅")))
        .hasMessageContaining("at least 12");
  }
}
