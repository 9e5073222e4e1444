package cn.zhicheng.organisation;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.UUID;

/**
 * What another module does when one unit goes into another; each module moves what it owns, all in
 * one transaction.
 */
public interface MergeParticipant {

  /**
   * One line of the page that asks before the merge.
   *
   * @param what e.g. 已绑定的人员
   * @param number how many
   * @param fate what becomes of them
   */
  record Effect(String what, int number, String fate) {}

  /** What the merge would touch. */
  List<Effect> effects(UUID from);

  /** Whether the merge may be done now as far as this module knows. */
  default Verdict mayMerge(UUID from) {
    return Verdict.ALLOWED;
  }

  /** Moves what belongs to the unit; called within the merge's transaction. */
  void merge(Actor actor, Organisation from, Organisation into, String reason);
}
