package cn.zhicheng.document.upload;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Pieces of uploads, kept where every node sees them, whole before anybody is told that they are
 * there. Fails with {@link java.io.UncheckedIOException} when they can't be kept or read now.
 */
interface Incoming {
  /** Keeps a piece; its name. */
  UUID put(byte[] piece);

  /** The pieces one after the other. */
  byte[] together(List<UUID> pieces);

  /** Removes pieces; what is not there is passed over. */
  void remove(Collection<UUID> pieces);

  /** Removes what nobody waits for any more: pieces written before this time. */
  void removeOlder(Instant than);
}
