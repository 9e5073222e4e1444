package cn.zhicheng.sandbox.training;

import java.util.Arrays;
import java.util.Optional;

/** How the service behaves now; chosen on its page. */
enum Mood {
  NORMAL("正常"),
  DELAYED("每次查询延迟 2 秒"),
  SLOW("每次查询延迟 20 秒（超时）"),
  FLAKY("每两次查询失败一次（500）"),
  FAILING("总是失败（500）"),
  BUSY("过忙（429，Retry-After: 20）"),
  BROKEN("返回损坏的 JSON"),
  FORGETFUL("不认可任何令牌（401）");

  private final String label;

  Mood(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  static Optional<Mood> of(String name) {
    return Arrays.stream(values()).filter(mood -> mood.name().equals(name)).findFirst();
  }
}
