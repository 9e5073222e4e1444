package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.identity.Accounts;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Somebody of operations with a real account, and what they look at, for tests. */
@Component
public class Operations {
  public static final String REASON = "申报人来电反映附件打不开，需要核对。";
  private final Accounts accounts;
  private final LookAtApplication look;
  private final DSLContext db;

  Operations(Accounts accounts, LookAtApplication look, DSLContext db) {
    this.accounts = accounts;
    this.look = look;
    this.db = db;
  }

  public Actor actor() {
    String login = "ops" + UUID.randomUUID().toString().substring(0, 8);
    return accounts.presetHashed(Role.OPS, null, login, "{noop}none", "季运");
  }

  public void look(Actor operator, UUID application) {
    look.look(operator, number(application), REASON);
  }

  public String number(UUID application) {
    return db.select(TITLE_APPLICATION.APPLICATION_NO)
        .from(TITLE_APPLICATION)
        .where(TITLE_APPLICATION.ID.eq(application))
        .fetchSingle()
        .value1();
  }
}
