package cn.zhicheng.barrier;

import java.util.List;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Switches row-level security on in a database that nobody ever used: no node of an older version
 * serves from it. Elsewhere it is left as the operator has it. No part of {@code ./ops}, which
 * fills databases that have no tables yet.
 */
@Component
class BarrierAtTheStart implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(BarrierAtTheStart.class);
  private final DSLContext db;
  private final RowSecurity security;

  BarrierAtTheStart(DSLContext db, RowSecurity security) {
    this.db = db;
    this.security = security;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (unused()) {
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

  private boolean unused() {
    return db.resultQuery(
            "SELECT NOT EXISTS (SELECT FROM person) AND NOT EXISTS (SELECT FROM account)")
        .fetchSingle()
        .get(0, Boolean.class);
  }
}
