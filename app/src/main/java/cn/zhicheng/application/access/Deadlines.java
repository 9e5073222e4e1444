package cn.zhicheng.application.access;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The clocks of an application: until when its individual may do what. */
public final class Deadlines {
  /** How long a deleted application may be taken back. */
  public static final Duration BIN = Duration.ofDays(30);

  private Deadlines() {}

  /** The deadline people are told: of the plan, or of the return to be answered. */
  public static Instant told(Application application, Plan plan) {
    Instant correction = application.correctionDeadline();
    return application.state() == ApplicationState.RETURNED && correction != null
        ? correction
        : plan.personDeadline();
  }

  /**
   * The last instant a submission counts: the deadline, and for who began it in time the end of the
   * plan's grace.
   */
  public static Instant submission(Application application, Plan plan) {
    Instant deadline = told(application, plan);
    return application.traces().begunBy(deadline) ? grace(deadline, plan) : deadline;
  }

  /** Until when a submission begun before this deadline may be finished. */
  public static Instant grace(Instant deadline, Plan plan) {
    return deadline.plus(Duration.ofMinutes(plan.terms().graceMinutes()));
  }

  /** Until when a deleted one may be restored; null when it is not deleted. */
  public static @Nullable Instant restorable(Application application) {
    Instant at = application.traces().deletedAt();
    return at == null ? null : at.plus(BIN);
  }
}
