package cn.zhicheng.document;

/** Where bytes lie, each content once, under its SHA-256. A folder today; S3 may follow. */
interface DocumentStore {
  /** Keeps the content for good; a content that is there already is left as it is. */
  void put(String sha256, byte[] content);

  /**
   * The content.
   *
   * @throws IllegalStateException when it is missing or no longer what was stored
   */
  byte[] get(String sha256);
}
