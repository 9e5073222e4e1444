package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Short files: Java under 300 lines and nearly all under 180, templates under 150, shared at most
 * 15 classes.
 */
class SizesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static Map<Path, Integer> lines(String ending, String... folders) throws IOException {
    var lines = new TreeMap<Path, Integer>();
    for (String folder : folders) {
      try (var files = Files.walk(ROOT.resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
          lines.put(ROOT.relativize(file), Files.readAllLines(file).size());
        }
      }
    }
    return lines;
  }

  private static Map<Path, Integer> java() throws IOException {
    return lines(
        ".java",
        "app/src",
        "sandbox/src",
        "measure/src",
        "journeys/src",
        "schema/src",
        "build-tools");
  }

  private static List<Path> above(Map<Path, Integer> lines, int limit) {
    return lines.entrySet().stream()
        .filter(file -> file.getValue() > limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void noJavaFileIsLong() throws IOException {
    assertThat(above(java(), 300)).isEmpty();
  }

  @Test
  void nearlyAllJavaFilesAreShort() throws IOException {
    var all = java();
    assertThat(above(all, 180).size()).isLessThan(all.size() / 20);
  }

  @Test
  void noTemplateIsLong() throws IOException {
    assertThat(above(lines(".jte", "app/src/main/jte"), 150)).isEmpty();
  }

  @Test
  void sharedStaysSmall() throws IOException {
    assertThat(lines(".java", "app/src/main/java/cn/zhicheng/shared")).hasSizeLessThanOrEqualTo(20);
  }
}
