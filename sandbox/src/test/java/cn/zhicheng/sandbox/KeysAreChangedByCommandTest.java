package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./ops rotate-keys} on a copy of the demo data, as the manual tells operators to do it. */
class KeysAreChangedByCommandTest {
  private static final LoadedDemo DEMO = LoadedDemo.once();
  private static final String URL = DEMO.server() + "rotated";
  private static final String FORMER = DEMO.secrets().dataKey();
  private static final String INDEX = DEMO.secrets().indexKey();
  private static final String NEXT = Secrets.random();
  @TempDir private static Path folder;

  @BeforeAll
  static void copy() throws IOException, SQLException {
    administer("CREATE DATABASE rotated OWNER zhicheng");
    assertThat(OpsRun.on(DEMO, folder, "backup").status()).isZero();
    try (Stream<Path> all = Files.list(folder.resolve("backups"))) {
      Path backup =
          all.filter(one -> one.getFileName().toString().matches("\\d{8}-\\d{6}"))
              .findFirst()
              .orElseThrow();
      OpsRun restored =
          OpsRun.on(
              DEMO, URL, "zhicheng", folder, "restore", backup.toString(), "--confirm", "rotated");
      assertThat(restored.status()).as(restored.said()).isZero();
    }
  }

  @AfterAll
  static void gone() throws SQLException {
    administer("DROP DATABASE rotated WITH (FORCE)");
  }

  private static OpsRun run(String key, String also, String index, String... arguments) {
    return OpsRun.with(
        List.of(
            "--spring.datasource.url=" + URL,
            "--spring.datasource.username=zhicheng",
            "--zhicheng.data-key=" + key,
            "--zhicheng.data-keys-also=" + also,
            "--zhicheng.index-key=" + index,
            "--zhicheng.document-folder=" + DEMO.documents(),
            "--zhicheng.ops.folder=" + folder),
        arguments);
  }

  @Test
  void everythingIsSealedUnderTheNextKeysAndChecked() {
    OpsRun before = run(NEXT, FORMER, INDEX, "check", "--files", "none");
    assertThat(before.said()).contains("证件号码有 ", "个仍用旧密钥加密，请运行 ./ops rotate-keys");
    assertThat(before.status()).isZero();

    OpsRun rotated = run(NEXT, FORMER, INDEX, "rotate-keys");
    assertThat(rotated.said()).contains("证件号码：已检查 ", "没有内容再使用旧密钥");
    assertThat(rotated.status()).isZero();
    assertThat(run(NEXT, FORMER, INDEX, "rotate-keys").said()).contains("已用当前密钥重新加密 0 个值");

    OpsRun after = run(NEXT, "", INDEX, "check", "--files", "none");
    assertThat(after.said()).contains("全部通过").doesNotContain("旧密钥");
    assertThat(after.status()).isZero();
    OpsRun without = run(FORMER, "", INDEX, "check", "--files", "none");
    assertThat(without.said()).contains("解不开：缺少密钥 ", "请加入 ZHICHENG_DATA_KEYS_ALSO");
    assertThat(without.status()).isEqualTo(1);

    String both = INDEX + "," + Secrets.random();
    OpsRun indexed = run(NEXT, "", both, "rotate-keys", "--index");
    assertThat(indexed.said()).contains("已更换 ", "所有人需要重新登录");
    assertThat(indexed.status()).isZero();
    assertThat(run(NEXT, "", both, "check", "--files", "none").status()).isZero();
    assertThat(run(NEXT, "", INDEX, "check", "--files", "none").said()).contains("检索码与证件号码不符");
  }

  private static void administer(String statement) throws SQLException {
    try (var connection = DriverManager.getConnection(DEMO.server() + "postgres", "postgres", "");
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }
}
