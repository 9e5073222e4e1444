package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import java.util.UUID;

/** What another module does when a plan is cancelled, in the same transaction. A bean offers it. */
public interface PlanCancelled {
  /** From here on the number is told as 「999+」. */
  int LIMIT = 1000;

  /** How many files under way the cancelling would end; counted up to {@link #LIMIT}. */
  int concerned(UUID plan);

  /** Ends them and frees the plan year. */
  void end(Actor actor, Plan plan, String reason);
}
