package cn.zhicheng.seal;

/** What the check of a file came to. */
public enum FileOutcome {
  /** Signed by us, every byte as it was then. */
  VALID,
  /** Carries a signature that does not fit its bytes, or more bytes than were signed. */
  CHANGED,
  /** Signed by somebody we do not know. */
  FOREIGN,
  /** A PDF or OFD without any signature. */
  NOT_SIGNED,
  /** No PDF and no OFD, broken, or larger than what we ever make. */
  UNREADABLE
}
