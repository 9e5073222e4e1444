package cn.zhicheng.barrier;

import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Switches row-level security on in a database that nobody ever used, as soon as it has its tables:
 * no node of an older version serves from it. Elsewhere it is left as the operator has it.
 */
@Component
class BarrierAtTheStart implements Callback {
  private static final Logger LOG = LoggerFactory.getLogger(BarrierAtTheStart.class);

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.AFTER_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    DSLContext db = DSL.using(context.getConnection(), SQLDialect.POSTGRES);
    var security = new RowSecurity(db);
    if (unused(db)) {
      security.on();
    }
    List<RowSecurity.Barred> off =
        security.tables().stream().filter(barred -> !barred.on()).toList();
    if (!off.isEmpty()) {
      LOG.info("Row-level security is off for {} tables: ./ops row-security status", off.size());
    } else if (security.passedBy()) {
      LOG.warn("Row-level security does not bind the product's account: it is a superuser");
    }
  }

  @Override
  public String getCallbackName() {
    return "barrier";
  }

  private static boolean unused(DSLContext db) {
    return db.resultQuery(
            "SELECT NOT EXISTS (SELECT FROM person) AND NOT EXISTS (SELECT FROM account)")
        .fetchSingle()
        .get(0, Boolean.class);
  }
}
