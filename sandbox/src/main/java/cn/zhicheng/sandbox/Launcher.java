package cn.zhicheng.sandbox;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cn.zhicheng.sandbox.portal.PortalApplication;
import cn.zhicheng.sandbox.portal.PortalUsers;
import cn.zhicheng.sandbox.seal.DemoKeys;
import cn.zhicheng.sandbox.seal.StampServer;
import cn.zhicheng.sandbox.training.TrainingServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Behind {@code ./run}: database, portal, training-hours and time-stamp service, product, demo
 * data; ended in the reverse order.
 */
public final class Launcher {
  private final LaunchOptions options;
  private final Running running = new Running();

  private Launcher(LaunchOptions options) {
    this.options = options;
  }

  public static void main(String[] arguments) {
    if (List.of(arguments).contains("--help")) {
      System.out.print(LaunchOptions.USAGE);
      return;
    }
    try {
      new Launcher(LaunchOptions.parse(arguments)).launch();
    } catch (LaunchRefusedException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (RuntimeException e) {
      System.err.println(explain(e));
      System.exit(1);
    }
  }

  /** A sentence where the user can mend it, else the whole trace. */
  private static String explain(RuntimeException problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof FlywayValidateException) {
        return "The data folder was made by another version. Start with --reset to begin afresh.";
      }
    }
    var trace = new StringWriter();
    problem.printStackTrace(new PrintWriter(trace));
    return trace + "The sandbox did not start; the reason stands above.";
  }

  private void launch() {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
    Ports.requireFree(options);
    DataFolder folder = running.add(DataFolder.open(options.data()));
    boolean fresh = prepare(folder);
    Secrets secrets = Secrets.in(folder.secrets());
    LastingPostgres postgres = running.add(LastingPostgres.start(folder.postgres()));
    String smsKey = Secrets.random();
    running.add(portal(folder, secrets, smsKey));
    Product.Training training = Product.Training.made();
    running.add(
        TrainingServer.start(
            options.listen(),
            options.trainingPort(),
            training.secret(),
            PortalUsers.fromClasspath().all()));
    StampServer stamps = running.add(StampServer.start(DemoKeys.in(folder.seal())));
    ConfigurableApplicationContext product =
        running.add(
            Product.start(
                options, folder, secrets, training, smsKey, postgres.url(), stamps.url()));
    List<DemoData> demo = demoData(product);
    if (fresh && options.demo()) {
      demo.forEach(data -> data.load(product));
    }
    folder.markReady();
    announce(demo);
  }

  /** Empties the folder when told to, or when an earlier first start broke off halfway. */
  private boolean prepare(DataFolder folder) {
    boolean fresh = options.reset() || !folder.ready();
    if (fresh) {
      StalePostmaster.end(folder.postgres());
      folder.clear();
    }
    return fresh;
  }

  private ConfigurableApplicationContext portal(DataFolder folder, Secrets secrets, String smsKey) {
    return PortalApplication.start(
        "--server.port=" + options.portalPort(),
        "--server.address=" + options.listen(),
        "--portal.client-secret=" + secrets.clientSecret(),
        "--portal.sms-key=" + smsKey,
        "--portal.key-file=" + folder.portalKey(),
        "--portal.accounts-file=" + folder.portalAccounts(),
        "--portal.product-urls=" + options.productUrl() + ",http://127.0.0.1:" + options.port());
  }

  private static List<DemoData> demoData(ConfigurableApplicationContext product) {
    return product.getBeanProvider(DemoData.class).orderedStream().toList();
  }

  private void announce(List<DemoData> demo) {
    var accounts = new ArrayList<DemoAccount>();
    demo.forEach(data -> accounts.addAll(data.accounts()));
    System.out.printf("READY %s in %d s%n%n", options.productUrl(), sinceCommand().toSeconds());
    System.out.println(PeopleTable.of(PortalUsers.fromClasspath().all(), accounts));
    System.out.println("\nText messages of all phones: " + options.portalUrl() + "/sms");
    System.out.println("Ctrl-C stops everything. The data stays in " + options.data() + ".");
  }

  /** Counted from the command when {@code ./run} tells its time, else from this process. */
  private static Duration sinceCommand() {
    Instant now = Instant.now();
    Long command = Long.getLong("launch.epoch");
    Instant start =
        command != null
            ? Instant.ofEpochSecond(command)
            : ProcessHandle.current().info().startInstant().orElse(now);
    return Duration.between(start, now);
  }
}
