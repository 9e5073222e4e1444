package cn.zhicheng.document;

import cn.zhicheng.document.store.Bucket;
import cn.zhicheng.shared.Sha256;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keeps contents in a bucket, under {@code documents/} and their hash. */
final class S3Store implements DocumentStore {
  private static final String FOLDER = "documents/";
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
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

  /** Stores list their keys in order. */
  @Override
  public Stream<Kept> all() {
    return bucket
        .each(FOLDER)
        .map(one -> new Kept(one.key().substring(FOLDER.length()), one.size(), one.since()))
        .filter(kept -> HASH.matcher(kept.sha256()).matches());
  }

  private static String key(String sha256) {
    return FOLDER + sha256;
  }
}
