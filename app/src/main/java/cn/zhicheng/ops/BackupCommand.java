package cn.zhicheng.ops;

import cn.zhicheng.ops.backup.WriteBackup;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./ops backup}. */
@Command(
    name = "backup",
    synopsisHeading = "%n用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    header = "备份数据库和附件（系统可以照常运行）",
    description = {
      "备份写入运维目录（ZHICHENG_OPS_FOLDER，默认 ./operations）下的 backups：",
      "全部数据表取同一时刻的内容，附件每个只存一份，另有清单记录行数和校验值。",
      "备份含个人信息，只有运行命令的用户能读；不含密钥：",
      "ZHICHENG_DATA_KEY 和 ZHICHENG_INDEX_KEY 必须另行妥善保管，丢失后证件号码和手机号码无法恢复。"
    })
final class BackupCommand implements Callable<Integer> {
  @Mixin private Help help = new Help();

  @Override
  public Integer call() {
    long began = System.nanoTime();
    try (var parts = OpsContext.open(Map.of())) {
      var written = parts.getBean(WriteBackup.class).write();
      System.out.printf(
          "备份完成：%s%n%,d 张表，%,d 行；附件 %,d 个，其中新增 %,d 个；用时 %s。%n",
          written.folder(),
          written.tables(),
          written.rows(),
          written.files(),
          written.newFiles(),
          Lasted.since(began));
      System.out.println("密钥不在备份中，请确认 ZHICHENG_DATA_KEY 和 ZHICHENG_INDEX_KEY 已另行保管。");
      return 0;
    }
  }
}
