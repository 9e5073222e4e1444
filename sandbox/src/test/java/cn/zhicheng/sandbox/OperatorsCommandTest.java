package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.ops.check.CheckDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

/** {@code ./ops} as somebody meets it who has never seen it. */
class OperatorsCommandTest {
  private static final LoadedDemo DEMO = LoadedDemo.once();
  @TempDir private Path folder;

  private OpsRun run(String... arguments) {
    return OpsRun.on(DEMO, folder, arguments);
  }

  @Test
  void withoutAWordItTellsWhatThereIs() {
    OpsRun help = run();
    assertThat(help.status()).isZero();
    assertThat(help.said())
        .contains("check", "backup", "restore", "restore-drill", "seal", "create-operator")
        .contains("退出状态");
  }

  @Test
  void aWrongCallIsToldInWords() {
    assertThat(run("chek")).isEqualTo(new OpsRun(2, "没有这个命令或选项：[chek]\n请看 ./ops --help\n"));
    assertThat(run("restore").said()).contains("缺少：[备份目录]", "./ops restore --help");
    assertThat(run("create-operator").said()).contains("缺少：[--login 账号, --name 姓名]");
  }

  @Test
  void whatIsMissingIsToldInWords() {
    OpsRun noKey = OpsRun.with(List.of("--zhicheng.data-key="), "check");
    assertThat(noKey.said()).contains("没有设置 ZHICHENG_DATA_KEY");
    assertThat(noKey.status()).isEqualTo(3);
    OpsRun noServer =
        OpsRun.on(DEMO, "jdbc:postgresql://localhost:1/none", "zhicheng", folder, "check");
    assertThat(noServer.said()).startsWith("数据库没有完成操作");
    assertThat(noServer.status()).isEqualTo(3);
    assertThat(run("restore-drill").said()).contains("还没有完整的备份，请先运行 ./ops backup");
  }

  @Test
  void everyInvariantIsALineAndAFaultEndsWithOne() throws IOException {
    OpsRun well = run("check");
    assertThat(well.status()).isZero();
    assertThat(well.said().lines().filter(line -> line.startsWith("[通过]")))
        .hasSize(DEMO.bean(CheckDatabase.class).invariants().size());

    Path file = someFile();
    Path away = folder.resolve("away");
    Files.move(file, away);
    try {
      OpsRun ill = run("check");
      assertThat(ill.said()).contains("[不通过] 附件文件都在", "文件不在，文件 " + file.getFileName(), "1 项不通过");
      assertThat(ill.status()).isEqualTo(1);
    } finally {
      Files.move(away, file);
    }
  }

  private static Path someFile() throws IOException {
    String sha256 = DEMO.db().fetchSingle("SELECT min(sha256) FROM document").get(0, String.class);
    try (Stream<Path> files = Files.walk(DEMO.documents())) {
      return files.filter(file -> file.endsWith(sha256)).findFirst().orElseThrow();
    }
  }

  @Test
  void aSealHoldsUntilALineIsGone() throws IOException {
    OpsRun sealed = run("seal");
    assertThat(sealed.said()).contains("已封存历史记录第 1 至 ", "请另存一处");
    assertThat(run("seal").said()).contains("没有新的历史记录");
    assertThat(run("check").said()).contains("[通过]   历史记录与封存记录一致");
    Path book = folder.resolve("journal-seals.jsonl");
    Files.writeString(book, Files.readString(book).replace("\"hash\":\"", "\"hash\":\"0"));
    assertThat(run("check").status()).isEqualTo(1);
  }

  @Test
  void anOperatorIsMadeWithAPasswordThatMustBeChanged() {
    OpsRun made = run("create-operator", "--login", "yunwei-new", "--name", "王强");
    assertThat(made.status()).isZero();
    String password =
        made.said()
            .lines()
            .filter(l -> l.startsWith("初始密码："))
            .findFirst()
            .orElseThrow()
            .substring(5);
    var row =
        DEMO.db()
            .fetchSingle(
                "SELECT a.password_hash, a.must_change_password, m.role FROM account a"
                    + " JOIN mandate m ON m.account_id = a.id WHERE a.login_name = 'yunwei-new'");
    assertThat(DEMO.bean(PasswordEncoder.class).matches(password, row.get(0, String.class)))
        .isTrue();
    assertThat(row.get(1)).isEqualTo(true);
    assertThat(row.get(2)).isEqualTo("OPS");
    assertThat(run("create-operator", "--login", "yunwei-new", "--name", "王强").said())
        .isEqualTo("这个账号已被使用，请换一个。\n");
    assertThat(run("check").status()).isZero();
  }
}
