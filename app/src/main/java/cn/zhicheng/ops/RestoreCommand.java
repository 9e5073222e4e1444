package cn.zhicheng.ops;

import cn.zhicheng.ops.backup.ReadBackup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./ops restore}. */
@Command(
    name = "restore",
    synopsisHeading = "%n用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    header = "把备份恢复到一个空数据库",
    description = {
      "只恢复到空数据库：先停止系统，新建空数据库，把 ZHICHENG_DB_URL 指向它，再运行本命令。",
      "数据库不空时拒绝。恢复前要求输入数据库名确认。附件放回 ZHICHENG_DOCUMENT_FOLDER 或对象存储。",
      "恢复后运行 ./ops check --files all，通过后再启动系统。所有人需要重新登录。"
    })
final class RestoreCommand implements Callable<Integer> {
  @Mixin private Help help = new Help();

  @Parameters(paramLabel = "备份目录", description = "例如 operations/backups/20261130-021500")
  private Path backup = Path.of("");

  @Option(
      names = "--confirm",
      paramLabel = "数据库名",
      defaultValue = "",
      description = "不再询问，直接确认（用于脚本）")
  private String confirm = "";

  @Override
  public Integer call() throws IOException {
    long began = System.nanoTime();
    try (var parts = OpsContext.open(Map.of())) {
      var reading = parts.getBean(ReadBackup.class);
      String database = reading.database();
      if (!confirmed(database)) {
        throw new RefusedCommandException("没有确认，数据库没有改动。");
      }
      reading.rows(backup);
      long files = reading.files(backup);
      System.out.printf("恢复完成：数据库「%s」，附件 %,d 个，用时 %s。%n", database, files, Lasted.since(began));
      System.out.println("请运行 ./ops check --files all，通过后再启动系统。");
      return 0;
    }
  }

  private boolean confirmed(String database) throws IOException {
    if (!confirm.isEmpty()) {
      return confirm.equals(database);
    }
    System.out.printf("将把「%s」恢复到数据库「%s」。请输入数据库名确认：", backup, database);
    System.out.flush();
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String typed = in.readLine();
    return typed != null && typed.strip().equals(database);
  }
}
