package cn.zhicheng;

import cn.zhicheng.shared.Sealer;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.jooq.conf.NestedCollectionEmulation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/**
 * The product: applications for professional titles, from the achievement library to the review
 * form.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Zhicheng", sharedModules = "shared")
public class ZhichengApplication {
  public static void main(String[] args) {
    limitSilence();
    SpringApplication.run(ZhichengApplication.class, args);
  }

  /**
   * Java's plain connections wait for ever unless told otherwise; the portal's keys and its own
   * description are fetched by them. Milliseconds.
   */
  private static void limitSilence() {
    System.getProperties().putIfAbsent("sun.net.client.defaultConnectTimeout", "3000");
    System.getProperties().putIfAbsent("sun.net.client.defaultReadTimeout", "8000");
  }

  /** Counts whole microseconds, as the database does: a time read back is the time written. */
  @Bean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }

  /**
   * Nested rows come as plain JSON: building jsonb only to write it out costs the database a third
   * more.
   */
  @Bean
  DefaultConfigurationCustomizer nestedRows() {
    return configuration ->
        configuration.settings().setEmulateMultiset(NestedCollectionEmulation.JSON);
  }

  @Bean
  Sealer sealer(
      @Value("${zhicheng.data-key}") String dataKey,
      @Value("${zhicheng.index-key}") String indexKey) {
    if (dataKey.isEmpty() || indexKey.isEmpty()) {
      throw new IllegalStateException(
          "Set ZHICHENG_DATA_KEY and ZHICHENG_INDEX_KEY (32 random bytes each, base64)");
    }
    return new Sealer(Base64.getDecoder().decode(dataKey), Base64.getDecoder().decode(indexKey));
  }
}
