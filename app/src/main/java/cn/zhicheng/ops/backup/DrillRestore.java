package cn.zhicheng.ops.backup;

import cn.zhicheng.ops.OpsContext;
import cn.zhicheng.ops.OpsSettings;
import cn.zhicheng.ops.RefusedCommandException;
import cn.zhicheng.ops.backup.Manifest.TableCopy;
import cn.zhicheng.ops.check.CheckDatabase;
import cn.zhicheng.ops.check.CheckReport;
import cn.zhicheng.ops.check.FileDepth;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Restores a backup into a database of its own, checks everything there against the manifest and
 * the invariants, and throws that database away. The product's own database is left alone.
 */
@Component
public class DrillRestore {
  private final OpsSettings settings;
  private final Environment environment;
  private final String url;
  private final String username;
  private final String password;

  DrillRestore(
      OpsSettings settings,
      Environment environment,
      @Value("${spring.datasource.url}") String url,
      @Value("${spring.datasource.username:}") String username,
      @Value("${spring.datasource.password:}") String password) {
    this.settings = settings;
    this.environment = environment;
    this.url = url;
    this.username = username;
    this.password = password;
  }

  /**
   * Drills.
   *
   * @param backup its folder; the newest one when none is given
   * @return whether everything was as it should be
   * @throws RefusedCommandException when there is no backup or no place for the database
   */
  public boolean drill(@Nullable Path backup, FileDepth files, PrintStream out) {
    Path chosen =
        backup != null
            ? backup
            : new Backups(settings.backups())
                .newest()
                .orElseThrow(() ->
                    new RefusedCommandException(
                        "「%s」里还没有完整的备份，请先运行 ./ops backup。".formatted(settings.backups())));
    Manifest manifest = ReadBackup.whole(chosen);
    out.printf("备份 %s，%,d 张表 %,d 行，校验值相符。%n", chosen, manifest.tables().size(), manifest.rows());
    try (ScratchDatabase scratch = scratch();
        ConfigurableApplicationContext parts = OpsContext.open(within(scratch, chosen))) {
      out.printf("恢复到临时数据库 %s …%n", scratch.name());
      parts.getBean(ReadBackup.class).rows(chosen);
      boolean counted = counted(parts.getBean(Catalogue.class), manifest, out);
      var report = new CheckReport(out);
      report.end(parts.getBean(CheckDatabase.class).check(files, report::line));
      return counted & report.allHold();
    }
  }

  private ScratchDatabase scratch() {
    OpsSettings.Scratch where = settings.scratch();
    return where.url().isEmpty()
        ? ScratchDatabase.make(url, username, password)
        : ScratchDatabase.make(where.url(), where.username(), where.password());
  }

  /** The keys are the product's; files and seals are those of the backup. */
  private Map<String, Object> within(ScratchDatabase scratch, Path backup) {
    var given = new HashMap<String, Object>();
    for (String key :
        List.of("zhicheng.data-key", "zhicheng.data-keys-also", "zhicheng.index-key")) {
      given.put(key, environment.getProperty(key, ""));
    }
    given.put("spring.datasource.url", scratch.url());
    given.put("spring.datasource.username", scratch.username());
    given.put("spring.datasource.password", scratch.password());
    given.put("zhicheng.store.s3.endpoint", "");
    given.put("zhicheng.store.s3.bucket", "");
    given.put("zhicheng.store.s3.access-key", "");
    given.put("zhicheng.store.s3.secret-key", "");
    given.put("zhicheng.document-folder", Backups.around(backup).files().toString());
    given.put("zhicheng.ops.folder", backup.toAbsolutePath().toString());
    return given;
  }

  private static boolean counted(Catalogue catalogue, Manifest manifest, PrintStream out) {
    boolean all = true;
    for (TableCopy table : manifest.tables()) {
      long rows = catalogue.count(table.name());
      if (rows != table.rows()) {
        out.printf("[不通过] 表 %s 应有 %,d 行，恢复后 %,d 行%n", table.name(), table.rows(), rows);
        all = false;
      }
    }
    if (all) {
      out.println("[通过]   各表行数与备份清单一致");
    }
    return all;
  }
}
