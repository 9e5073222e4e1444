package cn.zhicheng.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A provider that knows nothing of us: other claim names, another login page. */
final class Keycloak implements AutoCloseable {
  static final String CLIENT = "title-platform";
  static final String SECRET = "known-to-both";
  static final String PASSWORD = "a secret of the province";

  private static final List<String> CLAIMS =
      List.of(
          "account_type",
          "cn_name",
          "paper_kind",
          "paper_no",
          "phone",
          "corp",
          "credit_code",
          "agent");

  private final Server server;
  private final int port;

  private Keycloak(Server server, int port) {
    this.server = server;
    this.port = port;
  }

  /** Starts it with the realm {@code province}, whose one client is the product at this address. */
  static Keycloak start(int port, String product) throws IOException {
    Path home = unpacked();
    Path realm = home.resolve("data/import/province.json");
    Files.createDirectories(realm.getParent());
    Files.writeString(realm, realm(product));
    var process =
        new ProcessBuilder(
            home.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--import-realm",
            "--http-port=" + port,
            "--hostname=http://localhost:" + port);
    Files.setPosixFilePermissions(
        home.resolve("bin/kc.sh"),
        java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var keycloak = new Keycloak(Server.start("keycloak", process), port);
    keycloak.server.await(keycloak.issuer() + "/.well-known/openid-configuration");
    return keycloak;
  }

  String issuer() {
    return "http://localhost:" + port + "/realms/province";
  }

  private static Path unpacked() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("keycloak-"))
          .filter(Files::isDirectory)
          .findFirst()
          .orElseThrow()
          .toAbsolutePath();
    }
  }

  private static String realm(String product) throws IOException {
    try (var json = Keycloak.class.getResourceAsStream("/province.json")) {
      return new String(json.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .replace("PRODUCT", product)
          .replace(
              "CLAIMS", CLAIMS.stream().map(Keycloak::mapper).collect(Collectors.joining(",")));
    }
  }

  private static String mapper(String claim) {
    return """
    {"name": "%1$s", "protocol": "openid-connect", "protocolMapper": "oidc-usermodel-attribute-mapper",
     "config": {"user.attribute": "%1$s", "claim.name": "%1$s", "jsonType.label": "String",
                "id.token.claim": "true", "userinfo.token.claim": "true"}}\
    """
        .formatted(claim);
  }

  @Override
  public void close() {
    server.close();
  }
}
