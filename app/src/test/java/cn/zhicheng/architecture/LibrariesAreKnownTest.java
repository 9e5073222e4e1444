package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The jar says what is in it: a bill of materials that scanners read, and whose work it is under
 * which licence. Both are written by Maven, which ends the build at a licence nobody allowed.
 */
class LibrariesAreKnownTest {
  private static final Path MADE = Path.of("target/classes/META-INF");

  /**
   * The bill takes them for ours because others of theirs ask for them; they are not in the jar.
   */
  private static final Set<String> TESTS_ALONE = Set.of("org.ofdrw:ofdrw-gm", "org.ofdrw:ofdrw-gv");

  private static final Pattern LINE =
      Pattern.compile("\\(([^)]+)\\) .*\\(([\\w.-]+:[\\w.-]+):([^ ]+) - .*");

  @BeforeAll
  static void madeByMaven() {
    assumeTrue(System.getProperty("basedir") != null, "Maven makes them");
  }

  @Test
  void theBillNamesEveryLibraryWithItsHash() throws IOException {
    JsonNode bill =
        JsonMapper.shared().readTree(MADE.resolve("sbom/application.cdx.json").toFile());
    assertThat(bill.get("bomFormat").asString()).isEqualTo("CycloneDX");
    Set<String> named = new TreeSet<>();
    for (JsonNode component : bill.get("components")) {
      named.add(component.get("group").asString() + ":" + component.get("name").asString());
      assertThat(component.get("purl").asString()).startsWith("pkg:maven/");
      if (!component.get("group").asString().equals("cn.zhicheng")) {
        assertThat(component.get("hashes")).as(component.toString()).isNotEmpty();
      }
    }
    assertThat(named).contains("org.postgresql:postgresql", "com.bucket4j:bucket4j_jdk17-core");
    assertThat(named).noneMatch(name -> name.matches("org\\.(junit|verapdf|mockito).*"));
    named.removeIf(name -> name.startsWith("cn.zhicheng:"));
    named.removeAll(TESTS_ALONE);
    assertThat(thirdParty()).isEqualTo(named);
  }

  @Test
  void aLicenceIsAllowedByName() throws IOException {
    Set<String> allowed = Set.copyOf(Files.readAllLines(Path.of("src/licences/allowed.txt")));
    assertThat(allowed).doesNotContain("GPL-2.0", "GPL-3.0", "AGPL-3.0");
    try (Stream<String> lines = Files.lines(MADE.resolve("THIRD-PARTY.txt"))) {
      assertThat(lines.map(LINE::matcher).filter(java.util.regex.Matcher::find))
          .hasSizeGreaterThan(100)
          .allSatisfy(line ->
              assertThat(Arrays.asList(line.group(1).split("\\) \\(")))
                  .containsAnyElementsOf(allowed));
    }
  }

  private static Set<String> thirdParty() throws IOException {
    try (Stream<String> lines = Files.lines(MADE.resolve("THIRD-PARTY.txt"))) {
      return lines
          .map(LINE::matcher)
          .filter(java.util.regex.Matcher::find)
          .map(line -> line.group(2))
          .filter(name -> !name.startsWith("cn.zhicheng:"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
