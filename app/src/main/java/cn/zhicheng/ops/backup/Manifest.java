package cn.zhicheng.ops.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds.
 *
 * @param format of the backup; this code knows {@value #FORMAT}
 * @param madeAt the moment whose data it holds
 * @param migration version of the tables, as Flyway counts it
 * @param server version of PostgreSQL
 * @param tables in the order in which they were written
 * @param sequences next values by name
 * @param files how many contents the rows name
 * @param fileBytes of all of them
 * @param fileList SHA-256 of the list of their hashes
 */
record Manifest(
    int format,
    Instant madeAt,
    String migration,
    String server,
    List<TableCopy> tables,
    Map<String, Long> sequences,
    long files,
    long fileBytes,
    String fileList) {
  static final int FORMAT = 1;
  private static final String NAME = "manifest.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * One table.
   *
   * @param rows it has
   * @param sha256 of its packed file
   */
  record TableCopy(String name, List<String> columns, long rows, String sha256) {}

  void write(Path backup) {
    try {
      Files.writeString(backup.resolve(NAME), JSON.writeValueAsString(this));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Manifest read(Path backup) {
    try {
      return JSON.readValue(Files.readString(backup.resolve(NAME)), Manifest.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean in(Path backup) {
    return Files.isRegularFile(backup.resolve(NAME));
  }

  long rows() {
    return tables.stream().mapToLong(TableCopy::rows).sum();
  }
}
