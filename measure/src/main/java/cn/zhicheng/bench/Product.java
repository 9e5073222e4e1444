package cn.zhicheng.bench;

import cn.zhicheng.ZhichengApplication;
import cn.zhicheng.application.board.RefreshStatistics;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The product inside this process, on one of the seeded databases: its use cases can be called. */
final class Product implements AutoCloseable {
  /** The portal's libraries are on this class path; the product has no use for them. */
  static final String NOT_THE_PRODUCTS =
      "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet."
          + "OAuth2AuthorizationServerAutoConfiguration,"
          + "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet."
          + "OAuth2AuthorizationServerJwtAutoConfiguration";

  private final ConfigurableApplicationContext context;
  private final Statements statements;

  private Product(ConfigurableApplicationContext context, Statements statements) {
    this.context = context;
    this.statements = statements;
  }

  static Product start(Workshop workshop, String url) throws IOException {
    var statements = new Statements();
    List<String> told = settings(workshop, url, 0);
    told.add("--spring.autoconfigure.exclude=" + NOT_THE_PRODUCTS);
    told.add("--zhicheng.clocked-work=false");
    told.add("--zhicheng.exports.every=PT10H");
    // Whoever asks here does so as fast as they can, by hand nobody does. The load keeps the
    // limits.
    for (String caller : List.of("account", "address", "sign-on")) {
      told.add("--zhicheng.rates." + caller + ".burst=0");
    }
    var context =
        new SpringApplicationBuilder(ZhichengApplication.class)
            .initializers(start -> counted((GenericApplicationContext) start, statements))
            .registerShutdownHook(false)
            .run(told.toArray(String[]::new));
    return new Product(context, statements);
  }

  private static void counted(GenericApplicationContext start, Statements statements) {
    start.registerBean("benchStatements", DefaultConfigurationCustomizer.class, () -> statements);
    start.registerBean(
        "benchJdbc", JdbcTemplate.class, () -> statements.jdbc(start.getBean(DataSource.class)));
  }

  /** What any start of the product is told, in this process or its own. */
  static List<String> settings(Workshop workshop, String url, int port) throws IOException {
    var told = new java.util.ArrayList<String>();
    told.add("--spring.main.banner-mode=off");
    told.add("--logging.level.root=warn");
    told.add("--server.port=" + port);
    told.add("--server.address=127.0.0.1");
    told.add("--server.servlet.session.cookie.secure=false");
    told.add("--spring.datasource.url=" + url);
    told.add("--spring.datasource.username=" + BenchPostgres.USER);
    told.add("--zhicheng.data-key=" + workshop.secret("data-key"));
    told.add("--zhicheng.index-key=" + workshop.secret("index-key"));
    told.add("--zhicheng.document-folder=" + workshop.data().resolve("documents"));
    told.add(
        "--spring.security.oauth2.client.registration.gov.client-secret="
            + workshop.secret("client-secret"));
    return told;
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Where its own pages are answered. */
  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  Statements statements() {
    return statements;
  }

  /** Kept counters are summed up as the product does it now and then. */
  void sumUp() {
    bean(RefreshStatistics.class).refresh();
  }

  @Override
  public void close() {
    context.close();
  }
}
