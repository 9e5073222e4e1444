package cn.zhicheng.document;

import cn.zhicheng.document.store.Bucket;
import cn.zhicheng.shared.Sha256;

/** Keeps contents in a bucket, under {@code documents/} and their hash. */
final class S3Store implements DocumentStore {
  private final Bucket bucket;

  S3Store(Bucket bucket) {
    this.bucket = bucket;
  }

  @Override
  public void put(String sha256, byte[] content) {
    String key = key(sha256);
    if (!bucket.holds(key, content.length)) {
      bucket.put(key, content);
    }
  }

  @Override
  public byte[] get(String sha256) {
    byte[] content =
        bucket
            .get(key(sha256))
            .orElseThrow(
                () -> new IllegalStateException("Document " + sha256 + " is missing in the store"));
    if (!Sha256.of(content).equals(sha256)) {
      throw new IllegalStateException("Document " + sha256 + " was changed in the store");
    }
    return content;
  }

  private static String key(String sha256) {
    return "documents/" + sha256;
  }
}
