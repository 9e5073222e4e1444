package cn.zhicheng.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;

/** Counts the statements the product sends, so that a page test can hold it to its limit. */
public class StatementCounter implements ExecuteListener, DefaultConfigurationCustomizer {
  private final transient List<String> statements = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void customize(DefaultConfiguration configuration) {
    configuration.setAppending(new DefaultExecuteListenerProvider(this));
  }

  @Override
  public void executeStart(ExecuteContext ctx) {
    String sql = ctx.sql();
    sent(sql == null ? "" : sql);
  }

  void sent(String sql) {
    statements.add(sql);
  }

  /** Statements since the last call. */
  public int take() {
    return taken().size();
  }

  /** The statements themselves since the last call, in order. */
  public List<String> taken() {
    synchronized (statements) {
      List<String> sent = List.copyOf(statements);
      statements.clear();
      return sent;
    }
  }
}
