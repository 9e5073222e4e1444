package cn.zhicheng.identity;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Puts {@link QuietSessions} in front of the sessions in the database. */
@Component
class QuietSessionStore implements BeanPostProcessor {
  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof JdbcIndexedSessionRepository store ? quiet(store) : bean;
  }

  private static <S extends Session> QuietSessions<S> quiet(
      FindByIndexNameSessionRepository<S> store) {
    return new QuietSessions<>(store);
  }
}
