package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Templates are whole. */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/jte");

  /**
   * A block closed once too often compiles, and puts the rest of its page behind the page's end.
   */
  @Test
  void everyBlockIsClosedOnce() throws IOException {
    var wrong = new ArrayList<Path>();
    try (var files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".jte")).toList()) {
        String text = Files.readString(file);
        if (count(text, "`") != 2 * count(text, "@`")) {
          wrong.add(file);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static int count(String text, String sign) {
    return (text.length() - text.replace(sign, "").length()) / sign.length();
  }
}
