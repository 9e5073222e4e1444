package cn.zhicheng.barrier;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who calls on this thread. A thread that serves a request speaks for whoever is signed on, and for
 * nobody until that is known; every other thread does work of the product itself.
 */
public final class Callers {
  private static final ThreadLocal<@Nullable Supplier<Caller>> ASKED = new ThreadLocal<>();
  private static final Supplier<Caller> NOBODY = () -> Caller.NOBODY;
  private static final Supplier<Caller> ALL = () -> Caller.ALL;

  /** Marks statements on tables that carry no policy, whoever calls. */
  private static final Supplier<Caller> WHOEVER = () -> Caller.NOBODY;

  private Callers() {}

  /** Something done that may fail as it likes. */
  public interface Work<T extends @Nullable Object, E extends Exception> {
    T done() throws E;
  }

  /**
   * Serves a request: each statement is sent for whom this says at that moment, so that a sign-on
   * within the request counts at once.
   */
  public static <T extends @Nullable Object, E extends Exception> T serving(
      Supplier<Caller> caller, Work<T, E> work) throws E {
    return within(caller, work);
  }

  /**
   * What the product has to see of other people's files while it serves a person or nobody: doubles
   * of an achievement, a certificate that anybody may verify. What comes back must tell no more
   * than the page may.
   */
  public static <T extends @Nullable Object, E extends Exception> T asTheProduct(Work<T, E> work)
      throws E {
    return within(ALL, work);
  }

  /** Leaves something in this person's file, which may be another's than the caller's. */
  public static <T extends @Nullable Object, E extends Exception> T intoFileOf(
      UUID person, Work<T, E> work) throws E {
    return Caller.person(person).equals(current()) ? work.done() : asTheProduct(work);
  }

  /**
   * Reads and writes of tables without a policy before anybody is known, as sessions are: nothing
   * is told, so that they cost no round trip.
   */
  public static <T extends @Nullable Object, E extends Exception> T whoever(Work<T, E> work)
      throws E {
    return within(WHOEVER, work);
  }

  /** Null where nothing is to be told. While it is found out who calls, nobody does. */
  static @Nullable Caller current() {
    Supplier<Caller> asked = ASKED.get();
    if (asked == null) {
      return Caller.ALL;
    }
    return asked == WHOEVER ? null : within(NOBODY, asked::get);
  }

  private static <T extends @Nullable Object, E extends Exception> T within(
      Supplier<Caller> caller, Work<T, E> work) throws E {
    Supplier<Caller> before = ASKED.get();
    ASKED.set(caller);
    try {
      return work.done();
    } finally {
      if (before == null) {
        ASKED.remove();
      } else {
        ASKED.set(before);
      }
    }
  }
}
