package cn.zhicheng.application;

import cn.zhicheng.application.access.AuditAccess;
import cn.zhicheng.journal.JournalHead;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application on the desk of whoever moves it now, with all the move needs to know.
 *
 * @param below by whose hands it passed the lower levels in this round
 * @param journal end of its history
 * @param unit the deciding unit as it is today; null at other levels and when the individual moves
 *     it
 * @param postsOnRecord whether that unit's posts of the plan's year are
 */
record Sitting(
    Application application,
    Plan plan,
    String personName,
    List<Step> route,
    List<Hand> below,
    JournalHead journal,
    @Nullable Organisation unit,
    boolean postsOnRecord) {
  /** The level it stands at. */
  Step step() {
    return route.get(application.step() - 1);
  }

  /** Whether a post must be named with the decision (FAQ-U23). */
  boolean needsPosts() {
    return unit != null && AuditAccess.needsPosts(step(), unit);
  }

  /** Whether the posts a decision of this level takes are on record (FAQ-U23). */
  Verdict posts() {
    return unit == null
        ? Verdict.ALLOWED
        : AuditAccess.postsOnRecord(step(), unit, application.planYear(), postsOnRecord);
  }

  boolean isLast() {
    return application.step() == route.size();
  }

  Step next() {
    return route.get(application.step());
  }
}
