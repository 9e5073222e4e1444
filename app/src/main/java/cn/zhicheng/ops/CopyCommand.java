package cn.zhicheng.ops;

import cn.zhicheng.SealKeys;
import cn.zhicheng.ops.backup.WriteCopy;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./ops anonymised-copy}. */
@Command(
    name = "anonymised-copy",
    synopsisHeading = "%n用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    header = "制作没有个人信息的副本，供测试和培训使用",
    description = {
      "姓名、证件号码、手机号码、电子邮箱、网络地址和附件全部换成编造的，同一个人处处相同；条数和结构不变。",
      "副本写成备份的格式，用屏幕上显示的密钥和 ./ops restore 恢复到另一个空数据库。系统可以照常运行。",
      "证书文件、导出文件、导入清单、短信和动态口令不在副本中；所有账号没有密码，用 ./ops create-operator 新建。",
      "对副本运行 ./ops check，历史记录链、快照和统计中与人名有关的校验值不符，属于正常。",
      "申报材料中没有登记的人（例如论文的其他作者）的姓名不会识别，请仍按内部资料保管。"
    })
final class CopyCommand implements Callable<Integer> {
  private static final int KEY = 32;
  @Mixin private Help help = new Help();

  @Parameters(paramLabel = "目录", description = "副本写在这里，须与备份目录分开")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    long began = System.nanoTime();
    String dataKey = random();
    String indexKey = random();
    try (var parts = OpsContext.open(Map.of())) {
      var written =
          parts.getBean(WriteCopy.class).write(folder, SealKeys.sealer(dataKey, "", indexKey));
      System.out.printf(
          "副本完成：%s%n%,d 张表，%,d 行，%,d 个附件；用时 %s。%n恢复时使用：%nZHICHENG_DATA_KEY=%s%nZHICHENG_INDEX_KEY=%s%n",
          written.folder(),
          written.tables(),
          written.rows(),
          written.files(),
          Lasted.since(began),
          dataKey,
          indexKey);
      return 0;
    }
  }

  private static String random() {
    byte[] key = new byte[KEY];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
