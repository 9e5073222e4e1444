package cn.zhicheng.barrier;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link ToldConnections} around the pool and whatever stands before it. */
@Configuration
class TellConnections {
  /** Without an order, so that it comes after those that look for the pool itself. */
  @Bean
  static BeanPostProcessor tellConnectionsWhoCalls() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool && !(bean instanceof ToldConnections)
            ? new ToldConnections(pool)
            : bean;
      }
    };
  }
}
