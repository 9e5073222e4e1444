package cn.zhicheng.testing;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.SqlProvider;

/** Tells of the statements that are sent without jOOQ, which its listeners do not hear. */
final class HeardJdbc extends JdbcTemplate {
  private final Consumer<String> heard;

  HeardJdbc(DataSource source, Consumer<String> heard) {
    super(source);
    this.heard = heard;
  }

  @Override
  public <T extends @Nullable Object> T query(
      PreparedStatementCreator creator,
      @Nullable PreparedStatementSetter setter,
      ResultSetExtractor<T> reader) {
    heard.accept(String.valueOf(((SqlProvider) creator).getSql()));
    return super.query(creator, setter, reader);
  }
}
