package cn.zhicheng.ops.backup;

import cn.zhicheng.identity.Holder;
import cn.zhicheng.ops.backup.Manifest.TableCopy;
import cn.zhicheng.shared.Sealer;
import cn.zhicheng.shared.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a backup in which nobody is: names, numbers and files are made up, keys are others, shapes
 * and counts stay. {@code ./ops restore} makes a database of it. What is real never lies on a disk.
 */
@Component
public class WriteCopy {
  /**
   * Where people's names stand: two to four characters, so that no word of a text is one, or parts
   * with a point between them.
   */
  private static final String NAMES =
      """
      SELECT DISTINCT name FROM (
        SELECT name FROM person UNION SELECT display_name FROM account
        UNION SELECT holder_name FROM mandate UNION SELECT contact FROM organisation
        UNION SELECT holder_name FROM preset_request UNION SELECT contact FROM preset_request
        UNION SELECT actor_name FROM journal_entry UNION SELECT actor_name FROM audit_record
        UNION SELECT name FROM look UNION SELECT actor_name FROM application_look
        UNION SELECT person_name FROM task) n
      WHERE name ~ '^[\\u4e00-\\u9fff\\u3400-\\u4dbf]{2,4}$|^(?=.{3,16}$)[\\u4e00-\\u9fff\\u3400-\\u4dbf]+(·[\\u4e00-\\u9fff\\u3400-\\u4dbf]+)+$' AND name NOT IN ('系统')
      """;

  private final DSLContext db;
  private final Catalogue catalogue;
  private final Sealer sealer;
  private final Clock clock;
  private final TransactionTemplate snapshot;

  WriteCopy(
      DSLContext db,
      Catalogue catalogue,
      Sealer sealer,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.catalogue = catalogue;
    this.sealer = sealer;
    this.clock = clock;
    snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** What was written. */
  public record Written(Path folder, int tables, long rows, long files) {}

  /** How one copy is made. */
  private record Making(
      Disguise disguise, Sealer to, Map<String, String> indexes, Map<String, byte[]> files) {}

  /**
   * Writes one.
   *
   * @param to seals what the copy holds: keys of its own
   */
  public Written write(Path folder, Sealer to) {
    var backups = new Backups(folder);
    Instant at = clock.instant();
    Path begun = backups.begin(at);
    try {
      Manifest manifest =
          Objects.requireNonNull(snapshot.execute(status -> copied(begun, at, backups, to)));
      manifest.write(begun);
      return new Written(
          backups.finish(begun, at), manifest.tables().size(), manifest.rows(), manifest.files());
    } catch (RuntimeException e) {
      backups.dropped(begun);
      throw e;
    }
  }

  private Manifest copied(Path begun, Instant at, Backups backups, Sealer to) {
    catalogue.requireAllRows();
    try {
      Files.createDirectory(begun.resolve("tables"));
      Making making = making(to);
      var pool = new FilePool(backups.files());
      long bytes = 0;
      var kept = new TreeSet<String>();
      for (byte[] content : making.files().values()) {
        String hash = Sha256.of(content);
        if (kept.add(hash)) {
          bytes += pool.keep(hash, () -> content);
        }
      }
      var tables = new ArrayList<TableCopy>();
      for (var table : catalogue.tables().entrySet()) {
        tables.add(table(begun, table.getKey(), table.getValue(), making));
      }
      String list =
          Packed.write(
              begun.resolve(WriteBackup.FILE_LIST),
              out -> {
                for (String hash : kept) {
                  out.write((hash + "\n").getBytes(StandardCharsets.UTF_8));
                }
              });
      return new Manifest(
          Manifest.FORMAT,
          at,
          catalogue.migration(),
          catalogue.server(),
          tables,
          catalogue.sequences(),
          kept.size(),
          bytes,
          list);
    } catch (IOException e) {
      throw new UncheckedIOException("副本没有写完：" + begun, e);
    }
  }

  private Making making(Sealer to) {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    var placeholders = new Placeholders();
    var files = new HashMap<String, byte[]>();
    var hashes = new HashMap<String, String>();
    db.resultQuery("SELECT DISTINCT ON (sha256) sha256, mime, size FROM document ORDER BY sha256")
        .forEach(row -> {
          byte[] content =
              placeholders.of(row.get("mime", String.class), row.get("size", Long.class));
          files.put(row.get("sha256", String.class), content);
          hashes.put(row.get("sha256", String.class), Sha256.of(content));
        });
    var disguise =
        new Disguise(secret, db.resultQuery(NAMES).fetch().getValues(0, String.class), hashes);
    var indexes = new HashMap<String, String>();
    db.resultQuery("SELECT id_no, id_no_index FROM person")
        .forEach(row -> {
          String number =
              disguise.number(sealer.open(row.get("id_no", byte[].class), Holder.PURPOSE));
          indexes.put(
              HexFormat.of().formatHex(row.get("id_no_index", byte[].class)),
              HexFormat.of().formatHex(to.index(number, Holder.PURPOSE)));
        });
    return new Making(disguise, to, indexes, files);
  }

  private TableCopy table(Path begun, String name, List<String> columns, Making making)
      throws IOException {
    Map<String, String> types =
        db.resultQuery(
                "SELECT column_name, data_type FROM information_schema.columns"
                    + " WHERE table_schema = current_schema() AND table_name = ?",
                name)
            .fetchMap(row -> row.get(0, String.class), row -> row.get(1, String.class));
    var rows =
        new DisguisedTable(
            name, columns, types, making.disguise(), sealer, making.to(), making.indexes());
    long[] count = {0};
    String sha256 =
        Packed.write(
            begun.resolve("tables").resolve(name + ".copy.gz"),
            out -> {
              if (!DisguisedTable.LEFT_EMPTY.contains(name)) {
                count[0] = copy(name, columns, rows, out);
              }
            });
    return new TableCopy(name, columns, count[0], sha256);
  }

  /** Each piece of the protocol is one row. */
  private long copy(String table, List<String> columns, DisguisedTable rows, OutputStream out) {
    String sql = "COPY %s (%s) TO STDOUT".formatted(table, String.join(", ", columns));
    return db.connectionResult(connection -> {
      CopyOut from = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql);
      try {
        long all = 0;
        for (byte[] row = from.readFromCopy(); row != null; row = from.readFromCopy()) {
          String line = new String(row, StandardCharsets.UTF_8);
          out.write(
              (rows.row(line.substring(0, line.length() - 1)) + "\n")
                  .getBytes(StandardCharsets.UTF_8));
          all++;
        }
        return all;
      } catch (IOException e) {
        throw new SQLException(e);
      } finally {
        if (from.isActive()) {
          from.cancelCopy();
        }
      }
    });
  }
}
