package cn.zhicheng.application;

import cn.zhicheng.journal.JournalHead;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.plan.Plan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application on the desk of whoever moves it now, with all the move needs to know.
 *
 * @param below by whose hands it passed the lower levels in this round
 * @param journal end of its history
 * @param body the deciding body as it is today; null when the individual moves it
 * @param postsOnRecord whether that body's posts of the plan's year are
 */
record Sitting(
    Application application,
    Plan plan,
    String personName,
    List<Step> route,
    List<Hand> below,
    JournalHead journal,
    @Nullable Organisation body,
    boolean postsOnRecord) {
  /** The body at whose level it stands; nobody else loads it for a decision. */
  Organisation decidingBody() {
    return Objects.requireNonNull(body);
  }

  /** The level it stands at. */
  Step step() {
    return route.get(application.step() - 1);
  }

  boolean isLast() {
    return application.step() == route.size();
  }

  Step next() {
    return route.get(application.step());
  }
}
