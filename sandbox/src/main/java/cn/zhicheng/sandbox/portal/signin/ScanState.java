package cn.zhicheng.sandbox.portal.signin;

import java.util.Map;
import java.util.Set;

/** How far a code has come. It can also expire, in any state but the last two. */
enum ScanState {
  /** Shown, not yet seen by a phone. */
  WAITING,
  /** A phone shows the question; no other phone can answer it. */
  SCANNED,
  /** The phone said yes; the browser that shows the code may sign on. */
  CONFIRMED,
  /** The browser signed on. Nothing more can be done with the code. */
  USED,
  /** The phone said no. */
  CANCELLED;

  private static final Map<ScanState, Set<ScanState>> MOVES =
      Map.of(
          WAITING, Set.of(SCANNED),
          SCANNED, Set.of(CONFIRMED, CANCELLED),
          CONFIRMED, Set.of(USED),
          USED, Set.of(),
          CANCELLED, Set.of());

  boolean mayBecome(ScanState next) {
    return MOVES.getOrDefault(this, Set.of()).contains(next);
  }
}
