package cn.zhicheng.ops.backup;

import cn.zhicheng.barrier.RowSecurity;
import cn.zhicheng.document.StoredFiles;
import cn.zhicheng.ops.RefusedCommandException;
import cn.zhicheng.ops.backup.Catalogue.ForeignKey;
import cn.zhicheng.ops.backup.Manifest.TableCopy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a backup into an empty database: tables by the migrations of its version, then all rows in
 * one transaction, then the migrations since; then row-level security, which no row that comes in
 * would pass. What the keys of tables say is checked when they are put back.
 */
@Component
public class ReadBackup {
  private final DataSource source;
  private final DSLContext db;
  private final Catalogue catalogue;
  private final StoredFiles files;
  private final TransactionTemplate transaction;
  private final RowSecurity security;

  ReadBackup(
      DataSource source,
      DSLContext db,
      Catalogue catalogue,
      StoredFiles files,
      TransactionTemplate transaction,
      RowSecurity security) {
    this.source = source;
    this.db = db;
    this.catalogue = catalogue;
    this.files = files;
    this.transaction = transaction;
    this.security = security;
  }

  /** Name of the database that would be filled. */
  public String database() {
    return catalogue.database();
  }

  /**
   * Fills the database.
   *
   * @throws RefusedCommandException when it is not empty, or the backup is damaged, lacks a file or
   *     is of a later version
   */
  public void rows(Path backup) {
    Manifest manifest = whole(backup);
    if (!catalogue.empty()) {
      throw new RefusedCommandException(
          "数据库「%s」不是空的，没有恢复。请新建一个空数据库再恢复。".formatted(catalogue.database()));
    }
    requireFiles(backup);
    migrate(MigrationVersion.fromVersion(manifest.migration()));
    if (!catalogue.migration().equals(manifest.migration())) {
      throw new RefusedCommandException(
          "备份的数据结构版本是 %s，这个程序只到 %s，请用新版本的程序恢复。"
              .formatted(manifest.migration(), catalogue.migration()));
    }
    transaction.executeWithoutResult(status -> fill(backup, manifest));
    migrate(MigrationVersion.LATEST);
    security.on();
    db.execute("ANALYZE");
  }

  /** Puts the files back that the backup names and the store has not; says how many it names. */
  public long files(Path backup) {
    FilePool pool = pool(backup);
    long[] all = {0};
    eachFile(
        backup,
        sha256 -> {
          all[0]++;
          try {
            files.keep(sha256, Files.readAllBytes(pool.path(sha256)));
          } catch (IOException e) {
            throw new UncheckedIOException("备份中缺少文件 " + sha256, e);
          }
        });
    return all[0];
  }

  /** The manifest, once every part of the backup was held against it. */
  static Manifest whole(Path backup) {
    if (!Manifest.in(backup)) {
      throw new RefusedCommandException("「%s」不是完整的备份（没有 manifest.json）。".formatted(backup));
    }
    Manifest manifest = Manifest.read(backup);
    if (manifest.format() != Manifest.FORMAT) {
      throw new RefusedCommandException("备份的格式是 %d，这个程序不认识。".formatted(manifest.format()));
    }
    try {
      for (TableCopy table : manifest.tables()) {
        require(file(backup, table), table.sha256());
      }
      require(backup.resolve(WriteBackup.FILE_LIST), manifest.fileList());
    } catch (IOException e) {
      throw new RefusedCommandException("备份不完整：" + e.getMessage(), e);
    }
    return manifest;
  }

  private static void require(Path file, String sha256) throws IOException {
    if (!Packed.hash(file).equals(sha256)) {
      throw new RefusedCommandException("备份已损坏，校验值不符：" + file);
    }
  }

  private static Path file(Path backup, TableCopy table) {
    return backup.resolve("tables").resolve(table.name() + ".copy.gz");
  }

  private void migrate(MigrationVersion target) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  /** Keys between tables are taken off while rows come in, in whatever order, and put back. */
  private void fill(Path backup, Manifest manifest) {
    List<ForeignKey> keys = catalogue.foreignKeys();
    keys.forEach(
        key -> db.execute("ALTER TABLE %s DROP CONSTRAINT %s".formatted(key.table(), key.name())));
    emptyWhatMigrationsFilled();
    for (TableCopy table : manifest.tables()) {
      long rows = copied(backup, table);
      if (rows != table.rows()) {
        throw new RefusedCommandException(
            "表 %s 应有 %d 行，读入 %d 行。".formatted(table.name(), table.rows(), rows));
      }
    }
    manifest
        .sequences()
        .forEach((name, next) -> db.fetch("SELECT setval(?::regclass, ?, false)", name, next));
    keys.forEach(key ->
        db.execute(
            "ALTER TABLE %s ADD CONSTRAINT %s %s"
                .formatted(key.table(), key.name(), key.definition())));
  }

  private void emptyWhatMigrationsFilled() {
    String filled =
        catalogue.tables().keySet().stream()
            .filter(table -> catalogue.count(table) > 0)
            .collect(Collectors.joining(", "));
    db.execute("TRUNCATE " + filled);
  }

  private long copied(Path backup, TableCopy table) {
    String sql =
        "COPY %s (%s) FROM STDIN".formatted(table.name(), String.join(", ", table.columns()));
    return db.connectionResult(connection -> {
      try (InputStream rows = Packed.read(file(backup, table))) {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, rows);
      } catch (IOException e) {
        throw new SQLException(e);
      }
    });
  }

  private static void requireFiles(Path backup) {
    FilePool pool = pool(backup);
    eachFile(
        backup,
        sha256 -> {
          if (!Files.isRegularFile(pool.path(sha256))) {
            throw new RefusedCommandException("备份不完整，缺少附件文件 " + sha256 + "。");
          }
        });
  }

  private static FilePool pool(Path backup) {
    return new FilePool(Backups.around(backup).files());
  }

  private static void eachFile(Path backup, Consumer<String> to) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Packed.read(backup.resolve(WriteBackup.FILE_LIST)), StandardCharsets.UTF_8))) {
      lines.lines().forEach(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
