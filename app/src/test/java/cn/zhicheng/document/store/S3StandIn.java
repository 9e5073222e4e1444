package cn.zhicheng.document.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;

/** A server that speaks S3 with signatures, from memory; it can be away for a while. */
public final class S3StandIn implements AutoCloseable {
  private static final String BUCKET = "zhicheng";
  private static final String KEY = "key-of-the-product";
  private static final String SECRET = "secret-of-the-product";
  private final BlobStore contents = new TransientNio2BlobStore();
  private S3Proxy server;
  private int port;

  private S3StandIn() {
    server = listen();
  }

  public static S3StandIn start() {
    var standIn = new S3StandIn();
    standIn.contents.createContainer(BUCKET);
    return standIn;
  }

  private S3Proxy listen() {
    try {
      S3Proxy made =
          S3Proxy.builder()
              .blobStore(contents)
              .endpoint(URI.create("http://127.0.0.1:" + port))
              .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY, SECRET)
              .build();
      made.start();
      port = made.getPort();
      return made;
    } catch (Exception e) {
      throw new IllegalStateException("The S3 stand-in does not start", e);
    }
  }

  public S3Settings settings() {
    return settings(BUCKET, SECRET);
  }

  /** Short of patience, so that an outage is told soon. */
  S3Settings settings(String bucket, String secret) {
    return new S3Settings(
        endpoint(),
        bucket,
        "us-east-1",
        KEY,
        secret,
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5));
  }

  public String endpoint() {
    return "http://127.0.0.1:" + port;
  }

  /** As the product makes it. */
  public Bucket bucket() {
    return S3Connection.open(settings());
  }

  /** Puts other bytes under a key, as somebody with access to the store could. */
  public void spoil(String key, String content) {
    try (Bucket bucket = bucket()) {
      bucket.put(key, content.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Refuses connections until {@link #back}. */
  public void away() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The S3 stand-in does not stop", e);
    }
  }

  /** Takes connections and says nothing until this is closed; it is back then. */
  public AutoCloseable silence() throws IOException {
    away();
    var silent = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    return () -> {
      silent.close();
      back();
    };
  }

  /** On the same port, with everything that was kept. */
  public void back() {
    server = listen();
  }

  @Override
  public void close() {
    away();
  }
}
