package cn.zhicheng.retention;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.ProductTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What operators and people read about retention is what the clock goes by. */
@ProductTest
class RetentionReferenceTest {
  private static final String HEAD =
      """
      # 个人信息保存期限

      由 `retention/rules.yml` 生成，首页页脚的「个人信息保护说明」是同一张表。写着天数的由系统按时删除，提前 90 天和 30 天通知本人。

      | 信息 | 用途 | 保存期限 | 原因 | 到期处理 | 天数 |
      |---|---|---|---|---|---|
      """;

  @Autowired RetentionRules rules;
  @Autowired List<Expiring> kinds;

  @Test
  void thePageIsWrittenFromTheTable() throws IOException {
    String expected =
        rules.all().stream()
            .map(rule ->
                "| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                        rule.data(),
                        rule.purpose(),
                        rule.kept(),
                        rule.why(),
                        rule.end(),
                        rule.days() == null ? "" : rule.days()))
            .collect(Collectors.joining("", HEAD, ""));
    Files.writeString(Path.of("target/retention.md"), expected);
    assertThat(Files.readString(Path.of("../docs/retention.md")))
        .as("copy app/target/retention.md to docs/retention.md")
        .isEqualTo(expected);
  }

  /** Whoever is told a number of days is told of a clock that runs. */
  @Test
  void theClockErasesExactlyWhatTheTableSays() {
    assertThat(kinds)
        .extracting(Expiring::kind)
        .containsExactlyInAnyOrderElementsOf(
            rules.all().stream()
                .filter(rule -> rule.days() != null)
                .map(RetentionRule::kind)
                .toList());
  }
}
