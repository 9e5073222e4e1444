package cn.zhicheng.journal;

/**
 * The end of a subject's chain, as it was read.
 *
 * @param seq number of the last line; 0 before the first
 * @param hash its hash
 */
public record JournalHead(int seq, String hash) {
  /** Before the first line. */
  public static final JournalHead START = new JournalHead(0, JournalHash.START);
}
