package cn.zhicheng.ops.backup;

import cn.zhicheng.document.StoredFiles;
import cn.zhicheng.ops.OpsSettings;
import cn.zhicheng.ops.RefusedCommandException;
import cn.zhicheng.ops.backup.Manifest.TableCopy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a backup while the product runs: all tables as they were at one moment, then the files
 * their rows name. Files are only ever added, so that none of these is missing afterwards.
 */
@Component
public class WriteBackup {
  /** The list of contents within a backup. */
  static final String FILE_LIST = "files.txt.gz";

  private final DSLContext db;
  private final Catalogue catalogue;
  private final StoredFiles files;
  private final OpsSettings settings;
  private final Clock clock;
  private final TransactionTemplate snapshot;

  WriteBackup(
      DSLContext db,
      Catalogue catalogue,
      StoredFiles files,
      OpsSettings settings,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.catalogue = catalogue;
    this.files = files;
    this.settings = settings;
    this.clock = clock;
    snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /**
   * What was written.
   *
   * @param newFiles contents no earlier backup had
   */
  public record Written(Path folder, int tables, long rows, long files, long newFiles) {}

  /**
   * Writes one.
   *
   * @throws RefusedCommandException when a file is missing or was changed: that backup would be no
   *     whole one
   */
  public Written write() {
    var backups = new Backups(settings.backups());
    Instant at = clock.instant();
    Path begun = backups.begin(at);
    var pool = new FilePool(backups.files());
    Manifest manifest;
    try {
      manifest = Objects.requireNonNull(snapshot.execute(status -> copied(begun, at, pool)));
      keepSeals(begun);
      manifest.write(begun);
    } catch (RuntimeException e) {
      backups.dropped(begun);
      throw e;
    }
    return new Written(
        backups.finish(begun, at),
        manifest.tables().size(),
        manifest.rows(),
        manifest.files(),
        pool.added());
  }

  private Manifest copied(Path begun, Instant at, FilePool pool) {
    catalogue.requireAllRows();
    try {
      Files.createDirectory(begun.resolve("tables"));
      var tables = new ArrayList<TableCopy>();
      for (var table : catalogue.tables().entrySet()) {
        tables.add(table(begun, table.getKey(), table.getValue()));
      }
      long[] sum = {0, 0};
      String list = Packed.write(begun.resolve(FILE_LIST), out -> list(out, pool, sum));
      return new Manifest(
          Manifest.FORMAT,
          at,
          catalogue.migration(),
          catalogue.server(),
          tables,
          catalogue.sequences(),
          sum[0],
          sum[1],
          list);
    } catch (IOException e) {
      throw new UncheckedIOException("备份没有写完：" + begun, e);
    }
  }

  private TableCopy table(Path begun, String name, List<String> columns) throws IOException {
    long[] rows = {0};
    String sha256 =
        Packed.write(
            begun.resolve("tables").resolve(name + ".copy.gz"),
            out -> rows[0] = copy(name, columns, out));
    return new TableCopy(name, columns, rows[0], sha256);
  }

  private long copy(String table, List<String> columns, OutputStream out) {
    return db.connectionResult(connection -> {
      try {
        return connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("COPY %s (%s) TO STDOUT".formatted(table, String.join(", ", columns)), out);
      } catch (IOException e) {
        throw new SQLException(e);
      }
    });
  }

  private void list(OutputStream out, FilePool pool, long[] sum) {
    files.eachNamed(sha256 -> {
      try {
        sum[0]++;
        sum[1] += pool.keep(sha256, () -> files.read(sha256));
        out.write((sha256 + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (IllegalStateException missing) {
        throw new RefusedCommandException(
            "附件文件不在或已改动，备份没有完成：" + sha256 + "。请先用 ./ops check --files all 查清。", missing);
      }
    });
  }

  /** Seals of the journal lie beside the database; the drill holds the copy against them. */
  private void keepSeals(Path begun) {
    Path seals = settings.seals();
    try {
      if (Files.exists(seals)) {
        Files.copy(seals, begun.resolve(seals.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
