package cn.zhicheng.barrier;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Whether the policies of the tables with people's files bind anybody. The product owns its tables,
 * so it has to be forced. One table after the other, so that none waits for all; begun and broken
 * off, it is done again.
 */
@Component
public class RowSecurity {
  private static final String ON =
      "ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY";
  private static final String OFF =
      "ALTER TABLE %s DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY";

  private final DSLContext db;

  RowSecurity(DSLContext db) {
    this.db = db;
  }

  /** A table that carries policies, and whether they bind its owner too. */
  public record Barred(String table, boolean on) {}

  /** All of them, by name. */
  public List<Barred> tables() {
    return db.resultQuery(
            """
            SELECT c.relname::text, c.relrowsecurity AND c.relforcerowsecurity
            FROM pg_class c
            WHERE c.relnamespace = current_schema()::regnamespace
              AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'barrier')
            ORDER BY c.relname
            """)
        .fetch(row -> new Barred(row.get(0, String.class), row.get(1, Boolean.class)));
  }

  /**
   * Whether this account goes past policies whatever is switched on: a superuser, or one that was
   * given BYPASSRLS.
   */
  public boolean passedBy() {
    return db.resultQuery(
            "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
        .fetchSingle()
        .get(0, Boolean.class);
  }

  /** Whether this connection speaks for the product and so sees every row. */
  public boolean seesAll() {
    return Caller.ALL
        .told()
        .equals(
            db.resultQuery("SELECT current_setting('zhicheng.caller', true)")
                .fetchSingle()
                .get(0, String.class));
  }

  /** Switches it on where it is off. */
  public void on() {
    tables().stream()
        .filter(barred -> !barred.on())
        .forEach(barred -> db.execute(ON.formatted(barred.table())));
  }

  /** Switches it off, where it was half on too. */
  public void off() {
    tables().forEach(barred -> db.execute(OFF.formatted(barred.table())));
  }
}
