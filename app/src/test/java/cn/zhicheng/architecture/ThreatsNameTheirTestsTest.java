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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/threats.md names for each threat the test that shows its answer, and those tests exist. */
class ThreatsNameTheirTestsTest {
  private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+Test\\b");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| [STRIDE] \\|.*$");
  private static final List<String> MODULES = List.of("app", "sandbox", "journeys");

  @Test
  void everyRowNamesTestsThatExist() throws IOException {
    String page = Files.readString(Path.of("../docs/threats.md"));
    List<String> rows = ROW.matcher(page).results().map(MatchResult::group).toList();
    assertThat(rows)
        .hasSizeGreaterThan(30)
        .allSatisfy(row -> assertThat(names(row)).as(row).isNotEmpty());
    assertThat(tests()).containsAll(names(page));
  }

  static Set<String> names(String text) {
    return TEST.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> tests() throws IOException {
    var found = new TreeSet<String>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test"))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith("Test.java"))
            .forEach(name -> found.add(name.replace(".java", "")));
      }
    }
    return found;
  }
}
