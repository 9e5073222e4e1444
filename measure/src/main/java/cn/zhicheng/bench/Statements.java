package cn.zhicheng.bench;

import java.util.concurrent.atomic.LongAdder;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;

/** Counts the statements the product sends. */
final class Statements implements ExecuteListener, DefaultConfigurationCustomizer {
  private final transient LongAdder sent = new LongAdder();

  @Override
  public void customize(DefaultConfiguration configuration) {
    configuration.setAppending(new DefaultExecuteListenerProvider(this));
  }

  @Override
  public void executeStart(ExecuteContext context) {
    sent.increment();
  }

  long sent() {
    return sent.sum();
  }
}
