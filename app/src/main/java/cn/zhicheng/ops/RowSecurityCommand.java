package cn.zhicheng.ops;

import cn.zhicheng.barrier.RowSecurity;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./ops row-security}. */
@Command(
    name = "row-security",
    synopsisHeading = "%n用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    header = "打开、关闭或查看数据库的行级安全",
    description = {
      "行级安全是查询条件之后的第二道防线：个人登录时，数据库只给出本人的业绩、申报、附件和消息。",
      "新建的数据库自动打开。从旧版本升级时，全部节点换成新版本以后运行一次 on：",
      "旧版本的节点不告诉数据库是谁在访问，打开以后什么都看不到。on 和 off 可以重复运行，系统可以照常运行。",
      "打开以后不能经过事务模式的连接池（PgBouncer transaction mode）连接数据库。",
      "status 在没有完全打开时退出状态为 1。"
    })
final class RowSecurityCommand implements Callable<Integer> {
  @Mixin private Help help = new Help();

  /** What is to be done. */
  enum Wanted {
    ON,
    OFF,
    STATUS
  }

  @Parameters(paramLabel = "on|off|status", description = "on 打开，off 关闭，status 查看")
  private Wanted wanted = Wanted.STATUS;

  @Override
  public Integer call() {
    try (var parts = OpsContext.open(Map.of())) {
      var security = parts.getBean(RowSecurity.class);
      if (wanted == Wanted.ON) {
        refuseAnAccountItDoesNotBind(security);
        security.on();
      } else if (wanted == Wanted.OFF) {
        security.off();
      }
      boolean on = told(security);
      return wanted == Wanted.STATUS && !on ? 1 : 0;
    }
  }

  private static void refuseAnAccountItDoesNotBind(RowSecurity security) {
    if (security.tables().isEmpty()) {
      throw new RefusedCommandException("数据库还没有升级到这个版本，请先启动新版本的系统。");
    }
    if (security.passedBy()) {
      throw new RefusedCommandException("系统使用的数据库账号是超级用户或者有 BYPASSRLS，行级安全对它不起作用。请改用安装手册中的普通账号。");
    }
  }

  private static boolean told(RowSecurity security) {
    List<RowSecurity.Barred> tables = security.tables();
    long on = tables.stream().filter(RowSecurity.Barred::on).count();
    boolean bound = !security.passedBy();
    if (on == 0) {
      System.out.println("行级安全：关闭。");
    } else if (on < tables.size()) {
      System.out.printf("行级安全：只打开了 %d 张表，共 %d 张，请再运行一次 on。%n", on, tables.size());
    } else {
      System.out.printf("行级安全：打开，%d 张表。%n", on);
    }
    if (!bound) {
      System.out.println("注意：系统使用的数据库账号是超级用户或者有 BYPASSRLS，行级安全对它不起作用。");
    }
    return bound && on > 0 && on == tables.size();
  }
}
