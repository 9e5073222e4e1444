package cn.zhicheng.application;

import cn.zhicheng.achievement.ApprovedEntry;
import java.util.List;

/**
 * A library entry as one application may use it.
 *
 * @param reasons why it is suggested, or the one reason why it cannot be taken over
 */
public record Candidate(ApprovedEntry entry, Kind kind, List<String> reasons) {

  /** What may be done with it. */
  public enum Kind {
    /** A copy of it is in the application. */
    TAKEN,
    /** It fits, and there is a reason to take it. */
    SUGGESTED,
    /** It may be taken. */
    POSSIBLE,
    /** It dates from after the plan's last day. */
    LATE,
    /** The plan wants no more of its category. */
    FULL,
    /** The unit has not approved it. */
    WAITING
  }

  /** The reasons in one line. */
  public String why() {
    return String.join("、", reasons);
  }
}
