package cn.zhicheng.ops;

import cn.zhicheng.ops.seal.SealJournal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./ops seal}. */
@Command(
    name = "seal",
    synopsisHeading = "%n用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    header = "封存历史记录：把到目前为止的校验值记在数据库之外",
    description = {
      "每次把上次封存以来的历史记录（最近 10 分钟的除外）算成一个校验值，追加到运维目录的 journal-seals.jsonl。",
      "请把这个文件或屏幕上的校验值另存一处，例如打印归档：以后 ./ops check 与它核对，",
      "整段删除、截去末尾都能发现。建议每天运行一次。"
    })
final class SealCommand implements Callable<Integer> {
  @Mixin private Help help = new Help();

  @Override
  public Integer call() {
    try (var parts = OpsContext.open(Map.of())) {
      var sealing = parts.getBean(SealJournal.class);
      sealing
          .seal()
          .ifPresentOrElse(
              seal ->
                  System.out.printf(
                      "已封存历史记录第 %d 至 %d 号，共 %,d 行。%n校验值 %s%n已写入 %s，请另存一处。%n",
                      seal.after() + 1, seal.to(), seal.lines(), seal.hash(), sealing.file()),
              () -> System.out.println("上次封存以来没有新的历史记录（最近 10 分钟的留到下次）。"));
      return 0;
    }
  }
}
