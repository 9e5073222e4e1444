package cn.zhicheng.document.upload;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way.
 *
 * @param size bytes it will have
 * @param sha256 of the whole, as the browser told it; null when it did not
 * @param received bytes that are here; the next piece begins there
 * @param documentId what it became; null before
 */
public record Upload(
    UUID id,
    String name,
    long size,
    @Nullable String sha256,
    long received,
    @Nullable UUID documentId,
    Instant expiresAt) {
  /** The same with so many more bytes here. */
  Upload after(int bytes) {
    return new Upload(id, name, size, sha256, received + bytes, documentId, expiresAt);
  }

  public boolean complete() {
    return received == size;
  }
}
