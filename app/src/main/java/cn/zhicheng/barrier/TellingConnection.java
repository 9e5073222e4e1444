package cn.zhicheng.barrier;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection for as long as somebody has it. Who calls is told before a transaction begins, so
 * that its rollback leaves it told, and before each statement where it changed since.
 */
final class TellingConnection implements InvocationHandler {
  private final Connection line;
  private final Told told;

  TellingConnection(Connection line, Told told) {
    this.line = line;
    this.told = told;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] arguments)
      throws Throwable {
    switch (method.getName()) {
      case "createStatement", "prepareStatement", "prepareCall", "unwrap" -> tell();
      case "setAutoCommit" -> {
        return setAutoCommit((boolean) java.util.Objects.requireNonNull(arguments[0]));
      }
      case "commit" -> {
        return commit();
      }
      case "rollback", "close", "abort" -> told.undone();
      default -> {
        // Everything else neither sends a statement of ours nor ends a transaction.
      }
    }
    return passed(method, arguments);
  }

  private void tell() throws SQLException {
    Caller now = Callers.current();
    if (now != null) {
      told.tell(line, now);
    }
  }

  private @Nullable Object setAutoCommit(boolean each) throws SQLException {
    if (!each) {
      tell();
    }
    boolean ends = each && !line.getAutoCommit();
    line.setAutoCommit(each);
    if (ends) {
      told.kept();
    }
    return null;
  }

  /** One that fails was undone. */
  private @Nullable Object commit() throws SQLException {
    boolean done = false;
    try {
      line.commit();
      done = true;
    } finally {
      if (done) {
        told.kept();
      } else {
        told.undone();
      }
    }
    return null;
  }

  private @Nullable Object passed(Method method, @Nullable Object[] arguments) throws Throwable {
    try {
      return method.invoke(line, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
