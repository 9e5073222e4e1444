package cn.zhicheng.ops;

import cn.zhicheng.ops.backup.DrillRestore;
import cn.zhicheng.ops.check.FileDepth;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./ops restore-drill}. */
@Command(
    name = "restore-drill",
    synopsisHeading = "%n用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    header = "恢复演练：把最新备份恢复到临时数据库，检查后删除",
    description = {
      "证明备份真的能恢复：核对备份的校验值，恢复到临时数据库，逐表核对行数，",
      "运行全部检查（附件用备份中的文件），最后删除临时数据库并报告用时。不影响正在使用的数据库。",
      "数据库账号需要 CREATEDB 权限，或者用 ZHICHENG_OPS_SCRATCH_URL、_USERNAME、_PASSWORD 指定另一台服务器。"
    })
final class DrillCommand implements Callable<Integer> {
  @Mixin private Help help = new Help();

  @Parameters(arity = "0..1", paramLabel = "备份目录", description = "默认是最新的备份")
  private @Nullable Path backup;

  @Option(
      names = "--files",
      paramLabel = "none|sample|all",
      defaultValue = "all",
      description = "附件检查到什么程度，同 check；默认 all")
  private FileDepth files = FileDepth.ALL;

  @Override
  public Integer call() {
    long began = System.nanoTime();
    try (var parts = OpsContext.open(Map.of())) {
      boolean well = parts.getBean(DrillRestore.class).drill(backup, files, System.out);
      System.out.printf("%s，用时 %s，临时数据库已删除。%n", well ? "恢复演练通过" : "恢复演练没有通过", Lasted.since(began));
      return well ? 0 : 1;
    }
  }
}
