package cn.zhicheng.sandbox;

import cn.zhicheng.application.board.RefreshStatistics;
import cn.zhicheng.notification.TellNews;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A product with the demo data in a database of its own, told and summed up; loaded once for all
 * classes that leave it as it is.
 */
final class LoadedDemo {
  private static final class Holder {
    static final LoadedDemo LOADED = new LoadedDemo();
  }

  private final Running running = new Running();
  private final Path root;
  private final DataFolder folder;
  private final Secrets secrets;
  private final LastingPostgres postgres;
  private final ConfigurableApplicationContext product;

  private LoadedDemo() {
    try {
      root = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "demo");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    running.add(() -> FileSystemUtils.deleteRecursively(root));
    Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    folder = running.add(DataFolder.open(root));
    secrets = Secrets.in(folder.secrets());
    postgres = running.add(LastingPostgres.start(folder.postgres()));
    product = running.add(Product.start(settings()));
    product.getBeanProvider(DemoData.class).orderedStream().forEach(data -> data.load(product));
    product.getBean(TellNews.class).tell();
    product.getBean(RefreshStatistics.class).refresh();
  }

  /** On any free port, and quiet: what changes by itself would disturb who looks closely. */
  private List<String> settings() {
    LaunchOptions options = LaunchOptions.parse("--data", root.toString(), "--portal-port", "1");
    var settings =
        new ArrayList<>(
            Product.settings(
                options, folder, secrets, Product.Training.made(), "sms-key", postgres.url(), ""));
    settings.removeIf(setting -> setting.startsWith("--server.port="));
    settings.addAll(
        List.of(
            "--server.port=0",
            "--zhicheng.clocked-work=false",
            "--zhicheng.exports.here=false",
            "--zhicheng.ops.folder=" + root.resolve("operations")));
    return settings;
  }

  static LoadedDemo once() {
    return Holder.LOADED;
  }

  <T> T bean(Class<T> type) {
    return product.getBean(type);
  }

  Path documents() {
    return folder.documents();
  }

  /** The server's address, up to the slash before a database's name. */
  String server() {
    return postgres.server();
  }

  DSLContext db() {
    return bean(DSLContext.class);
  }

  Secrets secrets() {
    return secrets;
  }
}
