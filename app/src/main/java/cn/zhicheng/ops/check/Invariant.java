package cn.zhicheng.ops.check;

/**
 * Something that must hold in every database and that its constraints can't keep. Looks without
 * writing or locking, in memory that does not grow with the rows.
 */
public interface Invariant {
  /** What holds, as operators read it. */
  String name();

  /**
   * Looks inside the caller's transaction and names what breaks it.
   *
   * @return how many rows were looked at
   */
  long look(FileDepth files, Offences offences);
}
