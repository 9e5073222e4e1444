package cn.zhicheng.ops;

import cn.zhicheng.Foundation;
import cn.zhicheng.ops.keys.KeysAtTheStart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;

/**
 * The parts of the product that the command needs, configured as the product is: no pages, no work
 * of the background, and no migration of the database it looks at.
 */
public final class OpsContext {
  /** A command waits for nobody's page: no limits of pages on its statements, few connections. */
  private static final Map<String, Object> PATIENT =
      Map.of(
          "ZHICHENG_DB_STATEMENT_TIMEOUT", "0",
          "ZHICHENG_DB_IDLE_TIMEOUT", "0",
          "ZHICHENG_DB_ANSWER_TIMEOUT", "0",
          "ZHICHENG_DB_CONNECTION_TIMEOUT", "10000",
          "ZHICHENG_DB_POOL", "2",
          "spring.datasource.hikari.data-source-properties.ApplicationName", "zhicheng-ops");

  private OpsContext() {}

  /**
   * Opens them; to be closed.
   *
   * @param given properties that are not those of the environment
   */
  public static ConfigurableApplicationContext open(Map<String, Object> given) {
    var properties = new HashMap<>(PATIENT);
    properties.putAll(given);
    ConfigurableApplicationContext parts = parts(properties);
    requireKeys(parts);
    return parts;
  }

  /** Told in a sentence here; later it would be one of many faults. */
  private static void requireKeys(ConfigurableApplicationContext parts) {
    for (String key : List.of("zhicheng.data-key", "zhicheng.index-key")) {
      if (parts.getEnvironment().getProperty(key, "").isBlank()) {
        parts.close();
        throw new RefusedCommandException(
            "没有设置 ZHICHENG_DATA_KEY 和 ZHICHENG_INDEX_KEY，命令需要与系统相同的环境变量。");
      }
    }
  }

  private static ConfigurableApplicationContext parts(Map<String, Object> properties) {
    return new SpringApplicationBuilder(Parts.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .lazyInitialization(true)
        .properties(
            "logging.level.root=error",
            "logging.level.org.springframework.boot.SpringApplication=off")
        .initializers(context ->
            context
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("command", properties)))
        .run();
  }

  /** Not a component, so that the product itself does not find it. */
  @Import(Foundation.class)
  @ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JooqAutoConfiguration.class
  })
  @ConfigurationPropertiesScan({"cn.zhicheng.ops", "cn.zhicheng.document.store"})
  @ComponentScan(
      basePackages = {"cn.zhicheng.ops", "cn.zhicheng.journal", "cn.zhicheng.document.store"},
      excludeFilters =
          @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = KeysAtTheStart.class))
  @ComponentScan(
      basePackages = "cn.zhicheng",
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = {
                "cn\\.zhicheng\\.barrier\\.(TellConnections|RowSecurity)",
                "cn\\.zhicheng\\.document\\.(StoreChoice|StoredFiles)",
                "cn\\.zhicheng\\.person\\.SealedNumbers",
                "cn\\.zhicheng\\.application\\.(SubmissionHashes|board\\.CheckStatistics)",
                "cn\\.zhicheng\\.identity\\.(AccountStore|MandateStore|ClaimsSeal|InitialPasswords)",
                "cn\\.zhicheng\\.identity\\.(IssuePresetAccount|preset\\.PasswordHashes)"
              }))
  static final class Parts {}
}
