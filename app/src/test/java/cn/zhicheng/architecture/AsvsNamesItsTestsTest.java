package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/asvs.md calls nothing met that no test shows, and the tests and pages it names exist. */
class AsvsNamesItsTestsTest {
  private static final Path DOCS = Path.of("../docs");
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| ([\\d.]+(?: [a-z](?:–[a-z])?| – [\\d.]+)?) \\| (.+?) \\| (.+?) \\| (.+) \\|$");
  private static final Pattern LINK = Pattern.compile("]\\((?!http)([^)#]+)");
  private static final Set<String> ANSWERS = Set.of("met", "partly", "unmet", "operator", "n/a");

  @Test
  void everyRowIsAnsweredAndShown() throws IOException {
    String page = Files.readString(DOCS.resolve("asvs.md"));
    List<MatchResult> rows = ROW.matcher(page).results().toList();
    assertThat(rows).hasSizeGreaterThan(200);
    assertThat(page.lines().filter(line -> line.startsWith("| ") && !line.startsWith("| number")))
        .as("rows that are read")
        .hasSameSizeAs(rows);
    assertThat(rows.stream().map(row -> row.group(1))).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(ANSWERS).contains(row.group(3)));
    assertThat(rows.stream().filter(row -> row.group(3).equals("met")))
        .allSatisfy(row ->
            assertThat(ThreatsNameTheirTestsTest.names(row.group(4))).as(row.group()).isNotEmpty());
    assertThat(ThreatsNameTheirTestsTest.tests())
        .containsAll(ThreatsNameTheirTestsTest.names(page));
  }

  @Test
  void whatItLinksToIsThere() throws IOException {
    Set<String> links =
        LINK.matcher(Files.readString(DOCS.resolve("asvs.md")))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(links).isNotEmpty().allSatisfy(to -> assertThat(DOCS.resolve(to)).exists());
  }
}
