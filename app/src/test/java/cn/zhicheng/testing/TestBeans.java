package cn.zhicheng.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

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
}
