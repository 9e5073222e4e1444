package cn.zhicheng.export;

import java.io.InputStream;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads a file that lies in pieces of equal size; what is skipped is not fetched. */
final class PiecesStream extends InputStream {
  private final long size;
  private final IntFunction<byte @Nullable []> pieces;
  private byte[] piece = {};
  private int fetched = -1;
  private long at;

  PiecesStream(long size, IntFunction<byte @Nullable []> pieces) {
    this.size = size;
    this.pieces = pieces;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int start, int length) {
    if (at >= size) {
      return -1;
    }
    fetch((int) (at / PartsStream.PIECE));
    int from = (int) (at % PartsStream.PIECE);
    int some = (int) Math.min(Math.min(length, piece.length - from), size - at);
    System.arraycopy(piece, from, to, start, some);
    at += some;
    return some;
  }

  @Override
  public long skip(long bytes) {
    long some = Math.clamp(bytes, 0, size - at);
    at += some;
    return some;
  }

  private void fetch(int number) {
    if (number != fetched) {
      byte[] found = pieces.apply(number);
      if (found == null) {
        throw new IllegalStateException("piece " + number + " is missing");
      }
      piece = found;
      fetched = number;
    }
  }
}
