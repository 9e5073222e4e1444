package cn.zhicheng.plan;

import java.util.UUID;

/** A bean that has something of its own beside a plan, which a copy of the plan takes along. */
public interface PlanCopied {
  /** Inside the transaction that wrote the copy. */
  void copied(UUID from, UUID to);
}
