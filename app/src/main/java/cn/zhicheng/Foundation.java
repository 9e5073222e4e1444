package cn.zhicheng;

import cn.zhicheng.shared.Sealer;
import java.time.Clock;
import java.time.Duration;
import org.jooq.conf.NestedCollectionEmulation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages and the operators' command stand on alike: the time, the keys, how rows are read. */
@Configuration(proxyBeanMethods = false)
public class Foundation {
  /** Counts whole microseconds, as the database does: a time read back is the time written. */
  @Bean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }

  /**
   * Nested rows come as plain JSON: building jsonb only to write it out costs the database a third
   * more. Tables are named without their schema, which is the only one there is: a third fewer
   * words to write, to send and to compare for each statement. Statements are not logged, and so
   * not asked for each of them whether they are.
   */
  @Bean
  DefaultConfigurationCustomizer sqlSettings() {
    return configuration ->
        configuration
            .settings()
            .withEmulateMultiset(NestedCollectionEmulation.JSON)
            .withRenderSchema(false)
            .withRenderCatalog(false)
            .withExecuteLogging(false);
  }

  @Bean
  Sealer sealer(
      @Value("${zhicheng.data-key}") String dataKey,
      @Value("${zhicheng.data-keys-also:}") String also,
      @Value("${zhicheng.index-key}") String indexKey) {
    if (dataKey.isEmpty() || indexKey.isEmpty()) {
      throw new IllegalStateException(
          "Set ZHICHENG_DATA_KEY and ZHICHENG_INDEX_KEY (32 random bytes each, base64)");
    }
    return SealKeys.sealer(dataKey, also, indexKey);
  }
}
