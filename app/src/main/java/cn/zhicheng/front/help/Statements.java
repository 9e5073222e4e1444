package cn.zhicheng.front.help;

import cn.zhicheng.front.text.Outline;
import org.springframework.stereotype.Component;

/** What the operator states to everybody: the files of {@code docs/statements}, packed. */
@Component
public class Statements {
  private final Outline accessibility = Outline.of(Packed.text("statements/accessibility.md"));

  /** 无障碍声明. */
  public Outline accessibility() {
    return accessibility;
  }
}
