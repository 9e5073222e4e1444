package cn.zhicheng.ops;

import cn.zhicheng.ops.check.CheckDatabase;
import cn.zhicheng.ops.check.CheckReport;
import cn.zhicheng.ops.check.FileDepth;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./ops check}. */
@Command(
    name = "check",
    synopsisHeading = "%n用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    header = "检查数据是否完整、前后一致（只读，不锁表，可以随时运行）",
    description = {"逐项检查历史记录链、计数、快照、附件、任务与状态等，每项列出查看的行数；", "不通过的列出前 20 处和编号，并以状态 1 结束。系统运行时也可以检查。"})
final class CheckCommand implements Callable<Integer> {
  @Mixin private Help help = new Help();

  @Option(
      names = "--files",
      paramLabel = "none|sample|all",
      defaultValue = "sample",
      description = "附件检查到什么程度：none 不查；sample 查全部文件在不在、大小对不对，抽查约 300 个的内容（默认）；all 读出全部内容核对")
  private FileDepth files = FileDepth.SAMPLE;

  @Override
  public Integer call() {
    try (var parts = OpsContext.open(Map.of())) {
      var report = new CheckReport(System.out);
      report.end(parts.getBean(CheckDatabase.class).check(files, report::line));
      return report.allHold() ? 0 : 1;
    }
  }
}
