package cn.zhicheng.document;

import java.time.Instant;
import java.util.stream.Stream;

/** Where bytes lie, each content once, under its SHA-256: a folder, or a bucket of an S3 store. */
interface DocumentStore {
  /**
   * A content that is kept.
   *
   * @param size in bytes
   * @param since when it was kept
   */
  record Kept(String sha256, long size, Instant since) {}

  /**
   * Keeps the content for good; a content that is there already is left as it is.
   *
   * @throws cn.zhicheng.document.store.StoreAwayException when it can't; nothing is half kept
   */
  void put(String sha256, byte[] content);

  /**
   * The content.
   *
   * @throws IllegalStateException when it is missing or no longer what was stored
   * @throws java.io.UncheckedIOException when the store can't be reached now
   */
  byte[] get(String sha256);

  /**
   * Everything that is kept, in the order of its hash, read bit by bit; what else lies there is
   * passed over. To be closed.
   *
   * @throws java.io.UncheckedIOException when the store can't be reached now
   */
  Stream<Kept> all();
}
