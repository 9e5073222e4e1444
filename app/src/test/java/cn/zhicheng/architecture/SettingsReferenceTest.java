package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/** What operators read about settings is what the product reads. */
class SettingsReferenceTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/configuration.md");
  private static final Pattern NAME = Pattern.compile("ZHICHENG_[A-Z0-9_]*[A-Z0-9](?!\\w)");

  /** Read by name without standing in application.yml: README says what they mean. */
  private static final List<String> BOUND =
      List.of("ZHICHENG_PORTAL_", "ZHICHENG_SETUP_", "ZHICHENG_FRONT_HOTLINES_");

  /** What scripts read and not the product. */
  private static final Set<String> OF_SCRIPTS = Set.of("ZHICHENG_NO_BUILD", "ZHICHENG_JAR");

  @Test
  void thePageIsWrittenFromTheComments() throws IOException {
    String expected = SettingsReference.of(lines());
    Files.writeString(Path.of("target/configuration.md"), expected);
    assertThat(Files.readString(PAGE))
        .as("copy app/target/configuration.md to docs/configuration.md")
        .isEqualTo(expected);
  }

  @Test
  void everyVariableIsExplained() throws IOException {
    assertThat(SettingsReference.unexplained(lines())).isEmpty();
  }

  @Test
  void aVariableWithoutACommentIsSeen() {
    assertThat(SettingsReference.unexplained(List.of("a:", "  b: ${ZHICHENG_B:1}")))
        .containsExactly("`ZHICHENG_B` `1`");
    assertThat(SettingsReference.of(List.of("# Both.", "a: ${ZHICHENG_A:}", "b: ${ZHICHENG_B:1}")))
        .endsWith("| `ZHICHENG_A`, `ZHICHENG_B` `1` | Both. |\n");
  }

  /** Configuration, scripts and manuals speak of no variable the product does not read. */
  @Test
  void noFileNamesAVariableThatIsNotThere() throws IOException {
    Set<String> known = names(String.join("\n", lines())).collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>();
    for (Path file : told()) {
      names(Files.readString(file))
          .filter(name -> !known.contains(name) && !OF_SCRIPTS.contains(name))
          .filter(name -> BOUND.stream().noneMatch(name::startsWith))
          .forEach(name -> unknown.add(file + " " + name));
    }
    assertThat(unknown).isEmpty();
  }

  private static List<Path> told() throws IOException {
    try (Stream<Path> deploy = Files.walk(ROOT.resolve("deploy"));
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      Stream<Path> rest =
          Stream.of("README.md", "README.zh-CN.md", "Dockerfile", "ops").map(ROOT::resolve);
      return Stream.of(deploy, docs, rest)
          .flatMap(files -> files)
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".png"))
          .toList();
    }
  }

  private static Stream<String> names(String text) {
    return NAME.matcher(text).results().map(MatchResult::group);
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("src/main/resources/application.yml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
