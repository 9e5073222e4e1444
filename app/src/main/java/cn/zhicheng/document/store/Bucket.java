package cn.zhicheng.document.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.utils.BinaryUtils;
import software.amazon.awssdk.utils.Md5Utils;

/**
 * Contents under keys in one bucket. Every method fails with {@link StoreAwayException} when the
 * store can't be reached or refuses; what failed half-way is not there. Asks for nothing but the
 * plain requests that every maker's store knows.
 */
public final class Bucket implements AutoCloseable {
  private static final int MISSING = 404;
  private final S3Client client;
  private final String name;

  Bucket(S3Client client, String name) {
    this.client = client;
    this.name = name;
  }

  /** Keeps a content; the store compares its MD5, so that nothing wrong is kept. */
  public void put(String key, byte[] content) {
    String md5 = BinaryUtils.toBase64(Md5Utils.computeMD5Hash(content));
    try {
      client.putObject(
          put -> put.bucket(name).key(key).contentMD5(md5), RequestBody.fromBytes(content));
    } catch (SdkException e) {
      throw failed("keep", key, e);
    }
  }

  /** The content; empty when there is none under this key. */
  public Optional<byte[]> get(String key) {
    try {
      var answer = client.getObjectAsBytes(get -> get.bucket(name).key(key));
      return Optional.of(answer.asByteArrayUnsafe());
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    } catch (SdkException e) {
      throw failed("read", key, e);
    }
  }

  /** Whether there is a content of this many bytes under the key. */
  public boolean holds(String key, long size) {
    try {
      Long found = client.headObject(head -> head.bucket(name).key(key)).contentLength();
      return found != null && found == size;
    } catch (S3Exception e) {
      if (e.statusCode() == MISSING) {
        return false;
      }
      throw failed("look for", key, e);
    } catch (SdkException e) {
      throw failed("look for", key, e);
    }
  }

  /** What is not there is passed over. One by one: not every maker takes many in one request. */
  public void remove(String key) {
    try {
      client.deleteObject(delete -> delete.bucket(name).key(key));
    } catch (SdkException e) {
      throw failed("remove", key, e);
    }
  }

  /** All keys that begin so. */
  public List<String> keys(String begin) {
    try {
      return client
          .listObjectsV2Paginator(list -> list.bucket(name).prefix(begin))
          .contents()
          .stream()
          .map(S3Object::key)
          .toList();
    } catch (SdkException e) {
      throw failed("list", begin, e);
    }
  }

  /**
   * What lies in the bucket.
   *
   * @param size in bytes
   * @param since when it was kept
   */
  public record Held(String key, long size, Instant since) {}

  /** All whose keys begin so, in their order, asked for page by page. */
  public Stream<Held> each(String begin) {
    try {
      return client
          .listObjectsV2Paginator(list -> list.bucket(name).prefix(begin))
          .contents()
          .stream()
          .map(object -> new Held(object.key(), object.size(), object.lastModified()));
    } catch (SdkException e) {
      throw failed("list", begin, e);
    }
  }

  /** Removes what lies under keys that begin so and was kept before this time. */
  public void removeOlder(String begin, Instant than) {
    try {
      client.listObjectsV2Paginator(list -> list.bucket(name).prefix(begin)).contents().stream()
          .filter(object -> object.lastModified().isBefore(than))
          .forEach(object -> remove(object.key()));
    } catch (SdkException e) {
      throw failed("list", begin, e);
    }
  }

  private StoreAwayException failed(String act, String key, SdkException why) {
    String what = "Can't " + act + " " + key + " in bucket " + name;
    return new StoreAwayException(what, new IOException(what, why));
  }

  @Override
  public void close() {
    client.close();
  }
}
