package cn.zhicheng.identity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.JdbcHttpSessionConfiguration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Puts {@link QuietSessions} in front of the sessions in the database, and {@link
 * SessionTransactions} around its statements.
 */
@Component
class QuietSessionStore implements BeanPostProcessor {
  private final ObjectProvider<PlatformTransactionManager> transactions;

  QuietSessionStore(ObjectProvider<PlatformTransactionManager> transactions) {
    this.transactions = transactions;
  }

  /** As a bean of its own it would take the place of everybody's transactions. */
  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof JdbcHttpSessionConfiguration making) {
      making.setTransactionOperations(new SessionTransactions(transactions.getObject()));
    }
    return bean;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof JdbcIndexedSessionRepository store ? quiet(store) : bean;
  }

  private static <S extends Session> QuietSessions<S> quiet(
      FindByIndexNameSessionRepository<S> store) {
    return new QuietSessions<>(store);
  }
}
