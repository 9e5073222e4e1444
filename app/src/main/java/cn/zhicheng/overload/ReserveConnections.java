package cn.zhicheng.overload;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link ReservedConnections} around the pool, and lets migrations take their time. */
@Configuration
class ReserveConnections {
  @Bean
  static BeanPostProcessor reserveConnectionsForSaving(ObjectProvider<OverloadSettings> settings) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool
            ? new ReservedConnections(pool, settings.getObject())
            : bean;
      }
    };
  }

  @Bean
  FlywayMigrationStrategy patientMigrations() {
    return (Flyway flyway) -> LongWork.run(flyway::migrate);
  }
}
