package cn.zhicheng.identity.preset;

import static cn.zhicheng.schema.Tables.ACCOUNT;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The signed-on account as its holder sees it. */
@Repository
public class OwnAccounts {
  private static final String ISSUER = "职称申报";
  private final DSLContext db;
  private final SecondFactorStore store;
  private final SecondFactors factors;

  OwnAccounts(DSLContext db, SecondFactorStore store, SecondFactors factors) {
    this.db = db;
    this.store = store;
    this.factors = factors;
  }

  /**
   * The actor's own.
   *
   * @throws NotFoundException when it is no preset account
   */
  public OwnAccount of(Actor actor) {
    Record row =
        db.selectFrom(ACCOUNT)
            .where(ACCOUNT.ID.eq(actor.accountId()))
            .and(ACCOUNT.LOGIN_NAME.isNotNull())
            .fetchOptional()
            .orElseThrow(() -> new NotFoundException("No preset account"));
    Optional<SecondFactor> factor = store.of(actor.accountId());
    String secret = factor.filter(f -> !f.on()).map(factors::opened).orElse(null);
    String name = row.get(ACCOUNT.LOGIN_NAME);
    return new OwnAccount(
        name,
        row.get(ACCOUNT.LAST_SIGN_ON),
        row.get(ACCOUNT.PASSWORD_CHANGED_AT),
        row.get(ACCOUNT.EXPIRES_ON),
        factor.filter(SecondFactor::on).isPresent(),
        secret,
        qr(name, secret),
        factor.map(SecondFactor::codesLeft).orElse(0));
  }

  private static @Nullable QrPath qr(String name, @Nullable String secret) {
    if (secret == null) {
      return null;
    }
    String issuer = URLEncoder.encode(ISSUER, StandardCharsets.UTF_8);
    return QrPath.of(
        "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, name, secret, issuer));
  }
}
