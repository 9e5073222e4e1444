package cn.zhicheng.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what comes out of a packed part while it is read, so that a bomb is stopped after a few
 * bytes too many, wherever they come from. Also stops endless tags and texts, which a parser would
 * gather in memory.
 */
final class MeasuredStream extends FilterInputStream {
  /** Excel holds 32,767 characters in a cell; escaped, none needs more than eight bytes. */
  private static final int LONGEST_TEXT = 300_000;

  private static final int LONGEST_TAG = 65_536;
  private final Budget budget;
  private int run;
  private boolean inTag;

  MeasuredStream(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  /** What the parts of one file may still unpack. */
  static final class Budget {
    /** Below this no ratio is suspicious: short lists of equal cells pack well. */
    private static final long HARMLESS = 24L * 1024 * 1024;

    private static final int RATIO = 100;
    private final long packed;
    private final long most;
    private long unpacked;

    Budget(long packed, long most) {
      this.packed = packed;
      this.most = most;
    }

    private void spend(int bytes) throws RefusedPartException {
      unpacked += bytes;
      if (unpacked > most || (unpacked > HARMLESS && unpacked / RATIO > packed)) {
        throw tooLarge();
      }
    }
  }

  private static RefusedPartException tooLarge() {
    return new RefusedPartException("文件展开后过大，不能导入。请下载模板，把内容粘贴为纯文本后上传。");
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      budget.spend(count);
      measure(buffer, offset, offset + count);
    }
    return count;
  }

  private void measure(byte[] buffer, int from, int to) throws RefusedPartException {
    for (int i = from; i < to; i++) {
      byte b = buffer[i];
      if (b == '<' || b == '>') {
        inTag = b == '<';
        run = 0;
      } else if (++run > LONGEST_TAG && (inTag || run > LONGEST_TEXT)) {
        throw tooLarge();
      }
    }
  }
}
