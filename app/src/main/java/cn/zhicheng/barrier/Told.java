package cn.zhicheng.barrier;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What one connection to the database was told, for whoever has it. */
final class Told {
  private static final String SENTENCE = "SELECT set_config('zhicheng.caller', ?, false)";

  /** Null when the database may have forgotten. */
  private @Nullable Caller caller;

  /** Whether a rollback would undo what was told. */
  private boolean withinTransaction;

  /** Tells the database, unless it knows. */
  void tell(Connection line, Caller now) throws SQLException {
    if (now.equals(caller)) {
      return;
    }
    caller = null;
    withinTransaction = !line.getAutoCommit();
    try (var statement = line.prepareStatement(SENTENCE)) {
      statement.setString(1, now.told());
      statement.execute();
    }
    caller = now;
  }

  /** The transaction ended well: what was told stays. */
  void kept() {
    withinTransaction = false;
  }

  /** The transaction was undone, and with it what was told within. */
  void undone() {
    if (withinTransaction) {
      caller = null;
      withinTransaction = false;
    }
  }
}
