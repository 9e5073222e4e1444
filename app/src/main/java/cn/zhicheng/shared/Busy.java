package cn.zhicheng.shared;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a failure that trying again mends from all others: no connection was free, the database
 * waited too long for a lock or a statement, has no room, or is not there at the moment.
 */
public final class Busy {
  /**
   * Statement cancelled by its limit, lock not available, deadlock, transaction idle too long,
   * shutting down, crashed, starting.
   */
  private static final Set<String> STATES =
      Set.of("57014", "55P03", "40P01", "25P03", "57P01", "57P02", "57P03");

  private static final String NO_LINE = "08";

  /** Disk full, out of memory, too many connections: mended by operations, and then by itself. */
  private static final String NO_ROOM = "53";

  /**
   * What the pool says, without a state, of a line it gave up after the first failure: the rollback
   * meets it, and its failure hides the one before.
   */
  private static final String LINE_GIVEN_UP = "Connection is closed";

  /** ENOSPC and EDQUOT, which Java knows by their sentences alone: in English and in Chinese. */
  private static final Pattern NO_SPACE =
      Pattern.compile("No space left on device|Disk quota exceeded|设备上没有空间|超出磁盘限额");

  private static final int DEEPEST = 20;

  private Busy() {}

  /** Whether somewhere behind this failure lies one that trying again mends. */
  public static boolean causes(Throwable failure) {
    return find(failure) != null;
  }

  /** What it was, for the log: no content of any statement. */
  public static String reason(Throwable failure) {
    SQLException found = find(failure);
    return found == null ? "" : found.getClass().getSimpleName() + " " + found.getSQLState();
  }

  /** A failure of files that can't be kept or read now, and can later; pages tell it by itself. */
  public interface Away {}

  /**
   * What broke off work in the background that may be taken up again, for the log: what is told
   * above, files that are {@link Away}, no room for temporary files. Null for all else.
   */
  public static @Nullable String brokeOff(Throwable failure) {
    if (causes(failure)) {
      return reason(failure);
    }
    Throwable each = failure;
    for (int depth = 0; each != null && depth < DEEPEST; depth++) {
      if (each instanceof Away || (each instanceof IOException && noRoom(each))) {
        return each.getClass().getSimpleName() + " " + each.getMessage();
      }
      each = each.getCause();
    }
    return null;
  }

  private static boolean noRoom(Throwable failure) {
    return NO_SPACE.matcher(String.valueOf(failure.getMessage())).find();
  }

  private static @Nullable SQLException find(Throwable failure) {
    Throwable each = failure;
    for (int depth = 0; each != null && depth < DEEPEST; depth++) {
      if (each instanceof SQLException sql && mends(sql)) {
        return sql;
      }
      each = each.getCause();
    }
    return null;
  }

  private static boolean mends(SQLException sql) {
    String state = sql.getSQLState();
    if (state == null && LINE_GIVEN_UP.equals(sql.getMessage())) {
      return true;
    }
    return sql instanceof SQLTransientConnectionException
        || (state != null
            && (STATES.contains(state) || state.startsWith(NO_LINE) || state.startsWith(NO_ROOM)));
  }
}
