package cn.zhicheng.ops;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Behind {@code ./ops}: what operators do outside the pages. Ends with 0 when all is well, 1 when a
 * check found something, 2 when it was called wrongly, 3 when it could not do what it was asked.
 */
@Command(
    name = "./ops",
    header = "职称申报评审系统的运维命令",
    synopsisHeading = "%n用法：",
    synopsisSubcommandLabel = "命令",
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n",
    footer = {
      "",
      "每个命令加 --help 查看说明，例如 ./ops check --help。",
      "数据库、密钥和附件的位置由系统的环境变量给出（ZHICHENG_DB_URL 等），与系统本身相同；",
      "没有 ZHICHENG_DB_URL 时使用 ./run 的演示数据（--data 目录，默认 .run/data）。",
      "退出状态：0 正常，1 检查发现问题，2 用法不对，3 没有完成。"
    },
    subcommands = {
      CheckCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      DrillCommand.class,
      SealCommand.class,
      RotateCommand.class,
      CopyCommand.class,
      RowSecurityCommand.class,
      OperatorCommand.class
    })
public final class Ops {
  /** The command could not do what it was asked. */
  static final int NOT_DONE = 3;

  /** It was called wrongly. */
  private static final int WRONG = 2;

  @Mixin private final Help help = new Help();

  private Ops() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Carries a command out; answers its exit status. */
  public static int run(String... arguments) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    return new CommandLine(new Ops())
        .setParameterExceptionHandler(Ops::wrong)
        .setUsageHelpWidth(100)
        .setUsageHelpAutoWidth(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((problem, line, parsed) -> told(problem))
        .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
  }

  private static int wrong(ParameterException problem, String... arguments) {
    String what =
        switch (problem) {
          case UnmatchedArgumentException unknown -> "没有这个命令或选项：" + unknown.getUnmatched();
          case MissingParameterException missing ->
              "缺少：" + missing.getMissing().stream().map(Ops::name).toList();
          default -> "参数不对：" + problem.getMessage();
        };
    System.err.println(what);
    System.err.println(
        "请看 " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return WRONG;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  private static int told(Exception problem) {
    RefusedCommandException refusal = cause(problem, RefusedCommandException.class);
    SQLException database = cause(problem, SQLException.class);
    if (refusal != null) {
      System.err.println(refusal.getMessage());
    } else if (database != null) {
      System.err.println("数据库没有完成操作：" + database.getMessage());
    } else {
      problem.printStackTrace();
      System.err.println("命令没有完成，原因见上。");
    }
    return NOT_DONE;
  }

  private static <T extends Throwable> @Nullable T cause(Throwable problem, Class<T> type) {
    for (Throwable one = problem; one != null; one = one.getCause()) {
      if (type.isInstance(one)) {
        return type.cast(one);
      }
    }
    return null;
  }
}
