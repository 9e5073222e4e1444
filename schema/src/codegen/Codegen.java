import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Migrates a throw-away PostgreSQL and generates the jOOQ classes, unless the migrations are
 * unchanged.
 */
class Codegen {
  public static void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path output = Path.of(args[1]);
    Path stamp = output.resolve("migrations.sha256");
    String hash = hash(migrations);
    if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
      return;
    }
    try (var postgres =
        EmbeddedPostgres.builder().setServerConfig("unix_socket_directories", "''").start()) {
      var source = postgres.getPostgresDatabase();
      Flyway.configure().dataSource(source).locations("filesystem:" + migrations).load().migrate();
      GenerationTool.generate(configuration(postgres.getJdbcUrl("postgres", "postgres"), output));
    }
    Files.writeString(stamp, hash);
  }

  private static Configuration configuration(String url, Path output) {
    var instants =
        new ForcedType()
            .withName("INSTANT")
            .withIncludeTypes("timestamp.* with time zone|timestamptz");
    return new Configuration()
        .withJdbc(new Jdbc().withUrl(url).withUser("postgres"))
        .withGenerator(
            new Generator()
                .withDatabase(
                    new Database()
                        .withInputSchema("public")
                        .withExcludes(
                            "flyway_schema_history|spring_session.*|pg_.*|gtrgm.*|similarity.*|.*trgm.*")
                        .withForcedTypes(List.of(instants)))
                .withGenerate(new Generate().withPojos(false).withDaos(false).withRoutines(false))
                .withTarget(
                    new Target()
                        .withPackageName("cn.zhicheng.schema")
                        .withDirectory(output.toString())));
  }

  private static String hash(Path folder) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(file.getFileName().toString().getBytes());
        digest.update(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new IllegalStateException("Can't read the migrations in " + folder, e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
