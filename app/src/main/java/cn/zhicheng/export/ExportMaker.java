package cn.zhicheng.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A kind of file other modules offer as a bean, made in the background and kept piece by piece. It
 * reads what the order's person or body may read when it is made.
 */
public interface ExportMaker {
  /** Stable name, at most 24 characters, other than that of every {@link ExportKind}. */
  String code();

  ExportEnding ending();

  /** What {@link Work#step} counts: 「页」, 「份」. */
  String counted();

  /**
   * Writes the file; nothing larger than a piece of it may stay in memory.
   *
   * @throws cn.zhicheng.shared.NotFoundException when the order's subject is out of its scope now
   */
  void make(ExportOrder order, Work work, OutputStream to) throws IOException;

  /** How the work gets on. */
  interface Work {
    /**
     * Says how far it is, and that it is alive: at least once a minute.
     *
     * @throws OvertakenException when another worker has taken over, and this one must stop
     */
    void step(int done, int total);

    /** Notes whose data the file shows, before anybody can have it. */
    void seen(Runnable look);

    /** Tells the person what is not as it should be; the sentences stand below the file's name. */
    void tell(String sentence);
  }
}
