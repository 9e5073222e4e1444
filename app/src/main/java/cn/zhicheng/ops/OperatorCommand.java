package cn.zhicheng.ops;

import cn.zhicheng.shared.InvalidException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./ops create-operator}. */
@Command(
    name = "create-operator",
    synopsisHeading = "%n用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    header = "新建一个系统运维账号",
    description = {
      "用于第一次部署，或者所有系统运维账号都不能登录的时候。初始密码只在屏幕上显示一次，首次登录必须修改。",
      "在登录页「内置单位登录」中使用。新建账号写入历史记录。"
    })
final class OperatorCommand implements Callable<Integer> {
  @Mixin private Help help = new Help();

  @Option(
      names = "--login",
      required = true,
      paramLabel = "账号",
      description = "4 至 32 位小写字母、数字和连字符，以字母开头")
  private String login = "";

  @Option(names = "--name", required = true, paramLabel = "姓名", description = "使用人的姓名")
  private String name = "";

  @Override
  public Integer call() {
    try (var parts = OpsContext.open(Map.of())) {
      String password = parts.getBean(CreateOperator.class).create(login, name);
      System.out.printf(
          "已新建系统运维账号。%n账号：%s%n使用人：%s%n初始密码：%s%n请在「内置单位登录」登录，并立即设置自己的密码。%n", login, name, password);
      return 0;
    } catch (InvalidException e) {
      throw new RefusedCommandException(String.join(" ", e.problems().byField().values()), e);
    }
  }
}
