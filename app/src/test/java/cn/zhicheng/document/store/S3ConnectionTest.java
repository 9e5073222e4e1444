package cn.zhicheng.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is wrong in the settings is said at the start, by the name of the setting. */
class S3ConnectionTest {
  private static S3Settings settings(String endpoint, String bucket, String key, String secret) {
    Duration second = Duration.ofSeconds(1);
    return new S3Settings(endpoint, bucket, "us-east-1", key, secret, second, second, second);
  }

  @Test
  void withoutAnySettingThereIsNoStore() {
    assertThat(settings("", "", "", "").configured()).isFalse();
  }

  @Test
  void halfAStoreNamesWhatIsMissing() {
    assertThatThrownBy(() -> settings("https://s3.example.cn", "files", "", ""))
        .hasMessageContaining("zhicheng.store.s3.access-key, zhicheng.store.s3.secret-key");
    assertThatThrownBy(() -> settings("", "files", "key", "secret"))
        .hasMessageContaining("zhicheng.store.s3.endpoint");
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    for (String wrong : new String[] {"s3.example.cn", "ftp://s3.example.cn", "https://a:b@host"}) {
      assertThatThrownBy(() -> settings(wrong, "files", "key", "secret"))
          .hasMessageContaining("zhicheng.store.s3.endpoint");
    }
  }

  @Test
  void theSecretIsNotWrittenOut() {
    assertThat(settings("https://s3.example.cn", "files", "the-key", "the-secret"))
        .asString()
        .doesNotContain("the-key")
        .doesNotContain("the-secret");
  }

  @Test
  void aWrongBucketOrSecretStopsTheStart() {
    try (var server = S3StandIn.start()) {
      assertThatThrownBy(
              () -> S3Connection.open(server.settings("other", server.settings().secretKey())))
          .hasMessageContaining("zhicheng.store.s3.bucket other");
      assertThatThrownBy(() -> S3Connection.open(server.settings("zhicheng", "wrong")))
          .hasMessageContaining("status 403");
    }
  }

  @Test
  void aStoreThatIsAwayNowDoesNotStopTheStart() {
    try (var server = S3StandIn.start()) {
      server.away();
      assertThatCode(() -> server.bucket().close()).doesNotThrowAnyException();
      server.back();
    }
  }
}
