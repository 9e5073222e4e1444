package cn.zhicheng.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/** Cuts what is written into pieces; one piece is in memory at a time. */
final class PartsStream extends OutputStream {
  /** Bytes of every piece but the last. */
  static final int PIECE = 256 * 1024;

  private final ObjIntConsumer<byte[]> store;
  private final byte[] buffer = new byte[PIECE];
  private int filled;
  private int part;
  private long written;

  PartsStream(ObjIntConsumer<byte[]> store) {
    this.store = store;
  }

  long written() {
    return written;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int start, int length) {
    int done = 0;
    while (done < length) {
      int size = Math.min(length - done, PIECE - filled);
      System.arraycopy(from, start + done, buffer, filled, size);
      filled += size;
      done += size;
      if (filled == PIECE) {
        store();
      }
    }
    written += length;
  }

  @Override
  public void close() {
    if (filled > 0) {
      store();
    }
  }

  private void store() {
    store.accept(Arrays.copyOf(buffer, filled), part++);
    filled = 0;
  }
}
