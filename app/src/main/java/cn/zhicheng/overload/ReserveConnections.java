package cn.zhicheng.overload;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts {@link ReservedConnections} around the pool, and lets migrations take their time. */
@Configuration
class ReserveConnections {
  @Bean
  static Reserving reserveConnectionsForSaving(ObjectProvider<OverloadSettings> settings) {
    return new Reserving(settings);
  }

  @Bean
  FlywayMigrationStrategy patientMigrations() {
    return (Flyway flyway) -> LongWork.run(flyway::migrate);
  }

  /**
   * With an order, which its bean must tell by its type: it needs the pool itself, before others.
   */
  record Reserving(ObjectProvider<OverloadSettings> settings)
      implements BeanPostProcessor, Ordered {
    @Override
    public int getOrder() {
      return LOWEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof HikariDataSource pool
          ? new ReservedConnections(pool, settings.getObject())
          : bean;
    }
  }
}
