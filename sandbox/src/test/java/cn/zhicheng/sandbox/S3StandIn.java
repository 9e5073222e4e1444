package cn.zhicheng.sandbox;

import java.net.URI;
import java.util.List;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A server that speaks S3 with signatures, from memory. */
final class S3StandIn implements AutoCloseable {
  private static final String BUCKET = "zhicheng";
  private static final String KEY = "key-of-the-product";
  private static final String SECRET = "secret-of-the-product";
  private final TransientNio2BlobStore contents = new TransientNio2BlobStore();
  private final S3Proxy server;

  private S3StandIn() throws Exception {
    contents.createContainer(BUCKET);
    server =
        S3Proxy.builder()
            .blobStore(contents)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY, SECRET)
            .build();
    server.start();
  }

  static S3StandIn start() throws Exception {
    return new S3StandIn();
  }

  /** What the product is told of it. */
  List<String> settings() {
    return List.of(
        "--zhicheng.store.s3.endpoint=http://127.0.0.1:" + server.getPort(),
        "--zhicheng.store.s3.bucket=" + BUCKET,
        "--zhicheng.store.s3.access-key=" + KEY,
        "--zhicheng.store.s3.secret-key=" + SECRET);
  }

  /** All keys that begin so. */
  List<String> keys(String begin) {
    var asked = ListObjectsV2Request.builder().bucket(BUCKET).prefix(begin).build();
    return contents.list(asked).contents().stream().map(S3Object::key).toList();
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }
}
