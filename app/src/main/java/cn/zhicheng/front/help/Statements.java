package cn.zhicheng.front.help;

import cn.zhicheng.front.text.Outline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the operator states to everybody: the files of {@code docs/statements}, packed. */
@Component
public class Statements {
  private final Outline accessibility = Outline.of(read("accessibility"));

  /** 无障碍声明. */
  public Outline accessibility() {
    return accessibility;
  }

  private static String read(String name) {
    var file = new ClassPathResource("statements/" + name + ".md");
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The build must pack " + file.getPath(), e);
    }
  }
}
