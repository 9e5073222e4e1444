package cn.zhicheng.ops;

import cn.zhicheng.ops.keys.ResealValues;
import cn.zhicheng.ops.keys.ResealValues.Resealed;
import cn.zhicheng.ops.keys.RotateIndex;
import cn.zhicheng.ops.keys.SealedColumn;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./ops rotate-keys}. */
@Command(
    name = "rotate-keys",
    synopsisHeading = "%n用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    header = "更换密钥：把加密的内容全部改用当前的密钥",
    description = {
      "更换加密密钥时系统照常运行，顺序是：",
      "1. 把新密钥加入 ZHICHENG_DATA_KEYS_ALSO，逐个重新启动全部节点；",
      "2. 新密钥改为 ZHICHENG_DATA_KEY，旧密钥放入 ZHICHENG_DATA_KEYS_ALSO，再逐个重新启动全部节点；",
      "3. 运行本命令。中断后再运行一次即可，已经完成的不会重做；",
      "4. ./ops check 不再提示旧密钥后，从 ZHICHENG_DATA_KEYS_ALSO 移除旧密钥。旧备份仍需要旧密钥，请保管好。",
      "更换检索密钥（--index）要先停止全部节点，把新密钥写在 ZHICHENG_INDEX_KEY 原有密钥之后（逗号分隔），",
      "运行 ./ops rotate-keys --index，再启动系统。原有密钥不能移除。所有人需要重新登录。"
    })
final class RotateCommand implements Callable<Integer> {
  private static final int SHOWN = 20;
  private static final long EVERY = 10_000;
  @Mixin private Help help = new Help();

  @Option(names = "--index", description = "更换检索密钥，而不是加密密钥")
  private boolean index;

  @Override
  public Integer call() {
    long began = System.nanoTime();
    try (var parts = OpsContext.open(Map.of())) {
      return index
          ? index(parts.getBean(RotateIndex.class), began)
          : data(parts.getBean(ResealValues.class), began);
    }
  }

  private static int index(RotateIndex rotation, long began) {
    long made =
        rotation.rotate(so -> {
          if (so % EVERY == 0) {
            System.out.printf("已计算 %,d 个检索码%n", so);
          }
        });
    System.out.println(
        made == 0
            ? "检索码已经是用当前全部密钥计算的，没有改动。"
            : "已更换 %,d 个检索码，用时 %s。请启动系统；所有人需要重新登录。".formatted(made, Lasted.since(began)));
    return 0;
  }

  private static int data(ResealValues rotation, long began) {
    Resealed done = rotation.run(RotateCommand::told);
    System.out.printf("已用当前密钥重新加密 %,d 个值，用时 %s。%n", done.resealed(), Lasted.since(began));
    done.shut().stream()
        .limit(SHOWN)
        .forEach(shut ->
            System.out.printf("[没有完成] %s  %s%s%n", shut.row(), shut.column().label(), shut.why()));
    System.out.println(
        done.shut().isEmpty()
            ? "没有内容再使用旧密钥。请再运行 ./ops check，没有提示后移除旧密钥。"
            : "有 %,d 个值解不开，保持原样；旧密钥还不能移除。".formatted(done.shut().size()));
    return done.shut().isEmpty() ? 0 : 1;
  }

  private static void told(SealedColumn column, long looked, long all, long resealed) {
    if (looked % EVERY == 0 || looked >= all) {
      System.out.printf("%s：已检查 %,d / %,d，重新加密 %,d%n", column.label(), looked, all, resealed);
    }
  }
}
