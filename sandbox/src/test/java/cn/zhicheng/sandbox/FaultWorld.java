package cn.zhicheng.sandbox;

import cn.zhicheng.sandbox.portal.PortalApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * The shipped product with the demo data, in a process of its own, and around it all that can fail:
 * its database with the disk below, the disk of its files, and the lines to database, portal and
 * SMS gateway. Made once for all classes that break it; each leaves it mended.
 */
final class FaultWorld {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SMS_KEY = "key-of-the-gateway";

  private static final class Holder {
    static final FaultWorld MADE = new FaultWorld();
  }

  private final Running running = new Running();
  private final Path root;
  private final SmallDisk databaseDisk;
  private final SmallDisk fileDisk;
  private final TcpProxy databaseLine;
  private final TcpProxy portalLine;
  private final TcpProxy gatewayLine;
  private final String portalAddress;
  private final List<String> settings;
  private final String address;
  private final Node product;
  private Postmaster postmaster;

  private FaultWorld() {
    try {
      root = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "faults");
      running.add(() -> FileSystemUtils.deleteRecursively(root));
      Runtime.getRuntime().addShutdownHook(new Thread(running::close));
      databaseDisk = running.add(SmallDisk.mount(root.resolve("database"), 700));
      fileDisk = running.add(SmallDisk.mount(root.resolve("documents"), 200));
      DataFolder folder = running.add(DataFolder.open(root));
      Secrets secrets = Secrets.in(folder.secrets());
      postmaster = Postmaster.start(databaseDisk.folder().resolve("data"));
      running.add(() -> postmaster.close());
      databaseLine = running.add(TcpProxy.to(postmaster.port()));
      List<Integer> ports = FreePorts.some(2);
      portalLine = running.add(TcpProxy.to(ports.getFirst()));
      gatewayLine = running.add(TcpProxy.to(ports.getFirst()));
      address = "http://localhost:" + ports.get(1);
      portalAddress = "http://localhost:" + ports.getFirst();
      running.add(portal(folder, secrets, ports.getFirst()));
      settings = settings(folder, secrets, ports.getFirst(), ports.get(1));
      seed();
      Path temporary = Files.createDirectories(fileDisk.folder().resolve("tmp"));
      product = running.add(new Node("product", ports.get(1), settings, root, temporary));
      product.start();
      product.awaitReady();
    } catch (Exception e) {
      running.close();
      throw new IllegalStateException("The world of faults does not come about", e);
    }
  }

  static FaultWorld once() {
    return Holder.MADE;
  }

  private ConfigurableApplicationContext portal(DataFolder folder, Secrets secrets, int port) {
    return PortalApplication.start(
        "--server.port=" + port,
        "--server.address=127.0.0.1",
        "--portal.client-secret=" + secrets.clientSecret(),
        "--portal.sms-key=" + SMS_KEY,
        "--portal.key-file=" + folder.portalKey(),
        "--portal.accounts-file=" + folder.portalAccounts(),
        "--portal.product-urls=" + address);
  }

  /** Short of patience, so that what is bounded ends soon. People reach the portal themselves. */
  private List<String> settings(DataFolder folder, Secrets secrets, int portalPort, int port) {
    LaunchOptions options =
        LaunchOptions.parse("--port", port + "", "--portal-port", portalLine.port() + "");
    var told =
        new ArrayList<>(
            Product.settings(
                options,
                folder,
                secrets,
                Product.Training.made(),
                SMS_KEY,
                databaseUrl(LastingPostgres.NAME),
                ""));
    told.removeIf(setting ->
        setting.startsWith("--server.port=")
            || setting.startsWith("--zhicheng.sms.url=")
            || setting.startsWith("--zhicheng.training."));
    told.addAll(
        List.of(
            "--zhicheng.sms.url=http://localhost:" + gatewayLine.port() + "/sms-gateway",
            "--spring.security.oauth2.client.provider.gov.authorization-uri=http://localhost:"
                + portalPort
                + "/oauth2/authorize",
            "--zhicheng.portal.answer-timeout=2s",
            "--zhicheng.exports.every=PT1S",
            "--ZHICHENG_DB_POOL=8",
            "--ZHICHENG_DB_STATEMENT_TIMEOUT=4s",
            "--ZHICHENG_DB_ANSWER_TIMEOUT=6"));
    return told;
  }

  private String databaseUrl(String database) {
    return "jdbc:postgresql://localhost:%d/%s?user=%s"
        .formatted(databaseLine.port(), database, LastingPostgres.NAME);
  }

  /** By a product of its own that ends before the one that is broken begins. */
  private void seed() {
    var once = new ArrayList<>(settings);
    once.addAll(List.of("--server.port=0", "--zhicheng.clocked-work=false"));
    try (var seeding = Product.start(once)) {
      seeding.getBeanProvider(DemoData.class).orderedStream().forEach(data -> data.load(seeding));
    }
  }

  Visitor visitor() throws Exception {
    return running.add(new Visitor(address, SSLContext.getDefault()));
  }

  Node product() {
    return product;
  }

  /** Another one beside it, on a database of its own. */
  Node product(String name, String database, String... more) throws IOException {
    var told = new ArrayList<>(settings);
    told.removeIf(setting -> setting.startsWith("--spring.datasource.url="));
    told.add("--spring.datasource.url=" + databaseUrl(database));
    told.addAll(List.of(more));
    return running.add(new Node(name, FreePorts.some(1).getFirst(), told, root));
  }

  TcpProxy databaseLine() {
    return databaseLine;
  }

  TcpProxy portalLine() {
    return portalLine;
  }

  TcpProxy gatewayLine() {
    return gatewayLine;
  }

  SmallDisk databaseDisk() {
    return databaseDisk;
  }

  /** Of what people upload, and of the product's temporary files. */
  SmallDisk fileDisk() {
    return fileDisk;
  }

  /** What the product has told operations so far. */
  String log() throws IOException {
    return Files.readString(root.resolve(product.name() + ".log"));
  }

  /** What the gateway has delivered, as its page shows it. */
  String textMessages(Visitor anybody) throws Exception {
    return anybody.get(portalAddress + "/sms").body();
  }

  /** By a line of its own, which no fault touches. */
  DSLContext db() {
    return db(LastingPostgres.NAME);
  }

  DSLContext db(String database) {
    return DSL.using(
        new DriverManagerDataSource(AllRows.of(postmaster.url(database))), SQLDialect.POSTGRES);
  }

  /** An empty one beside the product's, owned by the same account. */
  void createDatabase(String name) throws SQLException {
    try (var connection = DriverManager.getConnection(postmaster.urlOfSuperuser());
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " OWNER " + LastingPostgres.NAME);
    }
  }

  /** The database server and all its processes, as {@code kill -9} and a crash end them. */
  void killDatabase() throws Exception {
    postmaster.kill();
  }

  /** The database's forcing to disk takes so long until this is closed. */
  SlowDisk slowDatabase(Duration delay) throws Exception {
    return SlowDisk.under(postmaster.processes(), delay, root.resolve("database.strace"));
  }

  /** The same of the product's files. */
  SlowDisk slowFiles(Duration delay) throws Exception {
    return SlowDisk.under(List.of(product.process()), delay, root.resolve("files.strace"));
  }

  /** Started again on the same data, as an operating system's service manager does. */
  void startDatabase() throws Exception {
    if (!postmaster.runs()) {
      postmaster.close();
      postmaster = Postmaster.start(databaseDisk.folder().resolve("data"));
      databaseLine.leadTo(postmaster.port());
    }
  }

  /** Holds what the product needs next; it waits there until this is closed. */
  AutoCloseable hold(String sql) throws SQLException {
    return hold(LastingPostgres.NAME, sql);
  }

  AutoCloseable hold(String database, String sql) throws SQLException {
    return Holds.hold(postmaster.url(database), sql);
  }

  /** Lets nobody beyond this row of a list that is being read until this is closed. */
  AutoCloseable holdRow(int row) throws SQLException {
    return Holds.row(postmaster.url(LastingPostgres.NAME), row);
  }

  /** Until a statement of this node with this word waits for a lock. */
  void awaitBlocked(String node, String word) throws Exception {
    Holds.waiting(db(), node, word);
  }

  /** All lines, disks and processes are there, and whoever asks is answered. */
  void mended(Visitor anybody) throws Exception {
    databaseLine.mend();
    portalLine.mend();
    gatewayLine.mend();
    startDatabase();
    if (!product.runs()) {
      product.start();
    }
    product.awaitReady();
    Await.until(
        "pages are answered",
        PATIENCE,
        () -> anybody.get("/plans").statusCode() == 200 ? true : null);
  }

  /** {@code ./ops check}, every file read. */
  OpsRun check() {
    return OpsRun.with(settings, "check", "--files", "all");
  }
}
