package cn.zhicheng.sandbox;

import cn.zhicheng.sandbox.portal.PortalApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes behind nginx, on one database and one S3 store, with the demo data. */
final class Cluster implements AutoCloseable {
  private final Running running = new Running();
  private final List<Node> nodes = new ArrayList<>();
  private final LastingPostgres postgres;
  private final S3StandIn store;
  private final Nginx nginx;
  private final String address;
  private final Connection connection;
  private final List<String> settings;

  private Cluster(Path root) throws Exception {
    List<Integer> ports = FreePorts.some(5);
    int entrance = ports.getFirst();
    int portal = ports.get(1);
    address = "https://localhost:" + entrance;
    DataFolder folder = running.add(DataFolder.open(root));
    Secrets secrets = Secrets.in(folder.secrets());
    postgres = running.add(LastingPostgres.start(folder.postgres()));
    store = running.add(S3StandIn.start());
    running.add(portal(folder, secrets, portal));
    settings = settings(folder, secrets, entrance, portal);
    seed(settings);
    for (int i = 0; i < 2; i++) {
      nodes.add(running.add(new Node("node-" + i, ports.get(2 + i), settings, root)));
      nodes.getLast().start();
    }
    Path web = Files.createDirectories(root.resolve("nginx"));
    nginx = running.add(Nginx.start(web, entrance, ports.get(4), ports.subList(2, 4)));
    connection = running.add(DriverManager.getConnection(AllRows.of(postgres.url())));
    bothRun();
  }

  static Cluster start(Path root) throws Exception {
    return new Cluster(root);
  }

  private ConfigurableApplicationContext portal(DataFolder folder, Secrets secrets, int port) {
    return PortalApplication.start(
        "--server.port=" + port,
        "--server.address=127.0.0.1",
        "--portal.client-secret=" + secrets.clientSecret(),
        "--portal.key-file=" + folder.portalKey(),
        "--portal.accounts-file=" + folder.portalAccounts(),
        "--portal.product-urls=" + address);
  }

  private List<String> settings(DataFolder folder, Secrets secrets, int entrance, int portal) {
    LaunchOptions options =
        LaunchOptions.parse("--port", String.valueOf(entrance), "--portal-port", portal + "");
    var settings =
        new ArrayList<>(
            Product.settings(
                options, folder, secrets, Product.Training.made(), "", postgres.url(), ""));
    settings.removeIf(setting ->
        setting.startsWith("--server.port=")
            || setting.startsWith("--zhicheng.sms.")
            || setting.startsWith("--zhicheng.training.")
            || setting.startsWith("--server.servlet.session.cookie.secure="));
    settings.addAll(store.settings());
    settings.add("--server.forward-headers-strategy=framework");
    settings.add("--spring.datasource.hikari.maximum-pool-size=8");
    // Its visitors ask without a pause, which is what the limit is against.
    settings.add("--zhicheng.rates.account.burst=0");
    return settings;
  }

  /** By a product of its own that ends before the nodes begin. */
  private static void seed(List<String> settings) {
    var once = new ArrayList<>(settings);
    once.add("--server.port=0");
    try (var product = Product.start(once)) {
      product.getBeanProvider(DemoData.class).orderedStream().forEach(data -> data.load(product));
    }
  }

  Visitor visitor() {
    return running.add(new Visitor(address, nginx.trust()));
  }

  S3StandIn store() {
    return store;
  }

  DSLContext db() {
    return DSL.using(connection, SQLDialect.POSTGRES);
  }

  /** Holds what a node needs next; it waits there until this is closed. */
  AutoCloseable hold(String sql) throws SQLException {
    return Holds.hold(postgres.url(), sql);
  }

  /** Lets nobody beyond this row of a list that is being read until this is closed. */
  AutoCloseable holdRow(int row) throws SQLException {
    return Holds.row(postgres.url(), row);
  }

  /** {@code ./ops check} on database and store, every file read. */
  OpsRun check() {
    return OpsRun.with(settings, "check", "--files", "all");
  }

  Node node(int index) {
    return nodes.get(index);
  }

  /** Lets nginx give requests to the other node only. */
  void takeOut(int index) throws Exception {
    nginx.takeOut(nodes.get(index).port());
  }

  void putBack() throws Exception {
    nginx.putBack();
  }

  /** The node whose statement on this table waits for a lock. */
  Node blocked(String table) throws Exception {
    String name = Holds.waiting(db(), "node-%", table);
    return nodes.stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
  }

  /** Starts again what was killed or ended, and waits until it takes requests. */
  void bothRun() throws Exception {
    for (Node node : nodes) {
      if (!node.runs()) {
        node.start();
      }
      node.awaitReady();
    }
  }

  @Override
  public void close() {
    running.close();
  }
}
