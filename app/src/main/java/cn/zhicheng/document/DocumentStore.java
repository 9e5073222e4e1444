package cn.zhicheng.document;

/** Where bytes lie, each content once, under its SHA-256: a folder, or a bucket of an S3 store. */
interface DocumentStore {
  /**
   * Keeps the content for good; a content that is there already is left as it is.
   *
   * @throws java.io.UncheckedIOException when it can't; nothing is half kept
   */
  void put(String sha256, byte[] content);

  /**
   * The content.
   *
   * @throws IllegalStateException when it is missing or no longer what was stored
   * @throws java.io.UncheckedIOException when the store can't be reached now
   */
  byte[] get(String sha256);
}
