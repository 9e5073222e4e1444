package cn.zhicheng.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** nginx with the configuration that is shipped: only ports and folders are other ones. */
final class Nginx implements AutoCloseable {
  private static final Path SHIPPED = Path.of("../deploy/nginx").toAbsolutePath().normalize();
  private final Process process;
  private final SSLContext trust;
  private final Path file;
  private final String configured;

  private Nginx(Process process, SSLContext trust, Path file) throws IOException {
    this.process = process;
    this.trust = trust;
    this.file = file;
    this.configured = Files.readString(file);
  }

  /** Writes "down" behind a node and reloads, as who upgrades it does. */
  void takeOut(int port) throws Exception {
    reload(configured.replace(":" + port + " max_fails", ":" + port + " down max_fails"));
  }

  /** Takes "down" away again. */
  void putBack() throws Exception {
    reload(configured);
  }

  private void reload(String configuration) throws Exception {
    Set<Long> before = workers();
    Files.writeString(file, configuration);
    run(
        file.getParent(),
        List.of(
            "nginx", "-c", file.toString(), "-e", file.getParent() + "/error.log", "-s", "reload"));
    Await.until(
        "nginx works by its new configuration",
        Duration.ofSeconds(20),
        () -> Collections.disjoint(before, workers()) ? true : null);
  }

  private Set<Long> workers() {
    return process.children().map(ProcessHandle::pid).collect(Collectors.toSet());
  }

  static Nginx start(Path folder, int port, int plainPort, List<Integer> nodes) throws Exception {
    Files.createDirectories(folder.resolve("cache"));
    certificate(folder);
    String site =
        Files.readString(SHIPPED.resolve("zhicheng.conf"))
            .replace("10.0.0.11:8080", "127.0.0.1:" + nodes.get(0))
            .replace("10.0.0.12:8080", "127.0.0.1:" + nodes.get(1))
            .replace("listen 80;", "listen 127.0.0.1:" + plainPort + ";")
            .replace("listen 443 ", "listen 127.0.0.1:" + port + " ")
            .replace("zhicheng.example.cn", "localhost")
            .replace("/var/cache/nginx/zhicheng", folder.resolve("cache").toString())
            .replace("/etc/nginx/tls", folder.toString())
            .replace("/etc/nginx/zhicheng;", SHIPPED + ";");
    Path file = folder.resolve("nginx.conf");
    Files.writeString(
        file,
        """
        %s
        worker_processes 2;
        pid %s/nginx.pid;
        events {}
        http {
          types { text/html html; }
          access_log %s/access.log;
          client_body_temp_path %s/body;
          proxy_temp_path %s/proxy;
          fastcgi_temp_path %s/fastcgi;
          uwsgi_temp_path %s/uwsgi;
          scgi_temp_path %s/scgi;
          %s
        }
        """
            .formatted(user(), folder, folder, folder, folder, folder, folder, folder, site));
    Process process =
        new ProcessBuilder(
                "nginx", "-c", file.toString(), "-e", folder + "/error.log", "-g", "daemon off;")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.log").toFile())
            .start();
    return new Nginx(process, trust(folder.resolve("zhicheng.pem")), file);
  }

  /** Started as root its workers would be another user, who may not read the test's folder. */
  private static String user() {
    return System.getProperty("user.name").equals("root") ? "user root;" : "";
  }

  SSLContext trust() {
    return trust;
  }

  private static void certificate(Path folder) throws IOException, InterruptedException {
    run(
        folder,
        List.of(
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=localhost",
            "-addext",
            "subjectAltName=DNS:localhost",
            "-keyout",
            folder.resolve("zhicheng.key").toString(),
            "-out",
            folder.resolve("zhicheng.pem").toString()));
  }

  private static void run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("tools.log").toFile())
            .start();
    if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IllegalStateException(command.getFirst() + " failed, see " + folder);
    }
  }

  private static SSLContext trust(Path certificate) throws Exception {
    KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
    known.load(null, null);
    try (InputStream in = Files.newInputStream(certificate)) {
      known.setCertificateEntry(
          "nginx", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(known);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
