package cn.zhicheng.document.upload;

import cn.zhicheng.document.store.Bucket;
import cn.zhicheng.document.store.StoreAwayException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pieces in the bucket of the documents, under {@code incoming/}. */
final class IncomingBucket implements Incoming {
  private static final Logger LOG = LoggerFactory.getLogger(IncomingBucket.class);
  private static final String BEGIN = "incoming/";
  private final Bucket bucket;

  IncomingBucket(Bucket bucket) {
    this.bucket = bucket;
  }

  @Override
  public UUID put(byte[] piece) {
    UUID name = UUID.randomUUID();
    bucket.put(key(name), piece);
    return name;
  }

  @Override
  public byte[] together(List<UUID> pieces) {
    var whole = new ByteArrayOutputStream();
    for (UUID piece : pieces) {
      whole.writeBytes(bucket.get(key(piece)).orElseThrow(() -> missing(piece)));
    }
    return whole.toByteArray();
  }

  private static StoreAwayException missing(UUID piece) {
    String what = "Piece " + piece + " is missing in the store";
    return new StoreAwayException(what, new IOException(what));
  }

  /** What a store that is away keeps is swept two days later: the upload itself is done by then. */
  @Override
  public void remove(Collection<UUID> pieces) {
    try {
      pieces.forEach(piece -> bucket.remove(key(piece)));
    } catch (UncheckedIOException e) {
      LOG.warn("Pieces of an upload stay until they are swept", e);
    }
  }

  @Override
  public void removeOlder(Instant than) {
    bucket.removeOlder(BEGIN, than);
  }

  private static String key(UUID piece) {
    return BEGIN + piece;
  }
}
