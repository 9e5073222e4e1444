package cn.zhicheng.plan;

import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The files that come with a plan. */
final class PlanFiles {
  private PlanFiles() {}

  /**
   * Goes on only when every file the plan did not have before is the actor's own.
   *
   * @throws cn.zhicheng.shared.NotFoundException otherwise
   */
  static void requireOwn(Documents documents, Actor actor, PlanFile before, PlanFile after) {
    List<UUID> added = new ArrayList<>(after.plan().terms().documents());
    added.removeAll(before.plan().terms().documents());
    documents.requireOwn(actor, added);
  }
}
