package cn.zhicheng.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

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
}
