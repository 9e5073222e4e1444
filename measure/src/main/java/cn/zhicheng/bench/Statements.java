package cn.zhicheng.bench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Counts the statements the product sends. */
final class Statements implements ExecuteListener, DefaultConfigurationCustomizer {
  private final transient LongAdder sent = new LongAdder();
  private transient volatile @Nullable List<String> kept;

  @Override
  public void customize(DefaultConfiguration configuration) {
    configuration.setAppending(new DefaultExecuteListenerProvider(this));
  }

  @Override
  public void executeStart(ExecuteContext context) {
    sent.increment();
    List<String> keep = kept;
    Query query = context.query();
    if (keep != null && query != null) {
      keep.add(context.dsl().renderInlined(query));
    }
  }

  /** What the product sends without jOOQ goes through this one, and is counted with the rest. */
  JdbcTemplate jdbc(DataSource source) {
    return new JdbcTemplate(source) {
      @Override
      public <T extends @Nullable Object> T query(
          PreparedStatementCreator creator,
          @Nullable PreparedStatementSetter setter,
          ResultSetExtractor<T> reader) {
        sent.increment();
        return super.query(creator, setter, reader);
      }
    };
  }

  /** What is sent through jOOQ while something runs, with its values in place. */
  List<String> sentBy(Times.Act act) throws Exception {
    var keep = new CopyOnWriteArrayList<String>();
    kept = keep;
    try {
      act.run();
    } finally {
      kept = null;
    }
    return keep;
  }

  long sent() {
    return sent.sum();
  }
}
