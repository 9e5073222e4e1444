package cn.zhicheng.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of one section, newest first: which are kept, and where 「撤销上一次修改」 leads.
 *
 * <p>Undoing goes back step by step; what it takes back stays in the list, so that no text is lost.
 */
record RevisionStack(List<Revision> versions) {
  /** So many versions of a section are kept. */
  static final int KEPT = 20;

  /** What types on within this time is one step. */
  static final Duration STEP = Duration.ofMinutes(1);

  private static final int LONG_TEXT = 40;

  /**
   * One step back.
   *
   * @param to what the section is then
   * @param used versions that are no longer ahead of the next step back
   */
  record Back(Revision to, List<Long> used) {}

  /** The step back from here; empty when there is nothing to take back. */
  Optional<Back> back(Map<String, String> now) {
    var used = new ArrayList<Long>();
    for (Revision version : versions) {
      if (version.act() != RevisionAct.UNDONE) {
        used.add(version.id());
        if (!version.content().equals(now)) {
          return Optional.of(new Back(version, List.copyOf(used)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether what stands there is kept before it is overwritten. While somebody types on it is not,
   * within a minute, unless much of a text disappears at once.
   */
  static boolean keeps(
      Optional<Revision> latest,
      RevisionAct act,
      Map<String, String> now,
      Map<String, String> next,
      Instant at) {
    boolean goesOn =
        act == RevisionAct.TYPED
            && latest
                .filter(last -> last.act() == RevisionAct.TYPED)
                .filter(last -> last.at().isAfter(at.minus(STEP)))
                .isPresent();
    return !goesOn || shrinks(now, next);
  }

  private static boolean shrinks(Map<String, String> now, Map<String, String> next) {
    return now.entrySet().stream()
        .anyMatch(field -> {
          int before = field.getValue().length();
          int after = next.getOrDefault(field.getKey(), "").length();
          return before >= LONG_TEXT && after < before / 2;
        });
  }
}
