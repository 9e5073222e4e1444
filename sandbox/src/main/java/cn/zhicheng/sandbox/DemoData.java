package cn.zhicheng.sandbox;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Content of a fresh sandbox. Implementations are Spring beans in {@code cn.zhicheng.sandbox}: the
 * product's component scan finds them when the sandbox is on the class path, in the order of
 * {@code @Order}.
 */
public interface DemoData {
  /**
   * Fills the product through its own use cases. Called once in the life of a data folder, after
   * the product has started. When it throws or is interrupted, the next start begins with an empty
   * database.
   */
  void load(ConfigurableApplicationContext product);

  /**
   * Accounts for the table printed at every start, in this order; portal users with a line "who"
   * follow anyway.
   */
  default List<DemoAccount> accounts() {
    return List.of();
  }
}
