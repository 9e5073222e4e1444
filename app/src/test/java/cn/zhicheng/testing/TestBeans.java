package cn.zhicheng.testing;

import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;

/** Beans that replace or join the product's in tests. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {
  @Bean
  @Primary
  SettableClock testClock() {
    return new SettableClock();
  }

  @Bean
  StatementCounter statementCounter() {
    return new StatementCounter();
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  RequestStatements requestStatements() {
    return new RequestStatements();
  }

  @Bean
  JdbcTemplate jdbcTemplate(
      DataSource source, StatementCounter counter, RequestStatements ofRequest) {
    return new HeardJdbc(
        source,
        sql -> {
          counter.sent(sql);
          ofRequest.sent(sql);
        });
  }
}
