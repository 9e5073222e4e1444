package cn.zhicheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.document.store.Bucket;
import cn.zhicheng.document.store.S3StandIn;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class S3StoreTest extends DocumentStoreCases {
  private final S3StandIn server = S3StandIn.start();
  private final Bucket bucket = server.bucket();

  @AfterEach
  void close() {
    bucket.close();
    server.close();
  }

  @Override
  DocumentStore store() {
    return new S3Store(bucket);
  }

  @Override
  List<String> kept() {
    return bucket.keys("");
  }

  @Override
  void spoil(String sha256) {
    server.spoil("documents/" + sha256, "bad");
  }

  @Test
  void aStoreThatIsAwayIsToldAndKeepsNothingByHalves() {
    server.away();
    assertThatThrownBy(() -> store().put(SHA256, CONTENT)).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> store().get(SHA256)).isInstanceOf(UncheckedIOException.class);
    server.back();
    assertThat(kept()).isEmpty();
    store().put(SHA256, CONTENT);
    assertThat(store().get(SHA256)).isEqualTo(CONTENT);
  }
}
