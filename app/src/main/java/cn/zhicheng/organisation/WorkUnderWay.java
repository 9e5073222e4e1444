package cn.zhicheng.organisation;

import java.util.UUID;

/** Tells a unit what its changes no longer reach; the module that owns the work implements it. */
public interface WorkUnderWay {
  /** How many applications of the unit's people are being audited; their routes are frozen. */
  int inAudit(UUID unit);
}
