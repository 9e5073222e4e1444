package cn.zhicheng.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;

/** Counts the statements the product sends, so that a page test can hold it to its limit. */
public class StatementCounter implements ExecuteListener, DefaultConfigurationCustomizer {
  private final transient AtomicInteger statements = new AtomicInteger();

  @Override
  public void customize(DefaultConfiguration configuration) {
    configuration.setAppending(new DefaultExecuteListenerProvider(this));
  }

  @Override
  public void executeStart(ExecuteContext ctx) {
    statements.incrementAndGet();
  }

  /** Statements since the last call. */
  public int take() {
    return statements.getAndSet(0);
  }
}
