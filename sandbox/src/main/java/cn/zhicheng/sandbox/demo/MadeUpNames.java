package cn.zhicheng.sandbox.demo;

import java.util.Random;

/** Names and telephone lines of contact persons, the same at every first start. */
final class MadeUpNames {
  private static final String[] SURNAMES = "赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 许 何 吕".split(" ");
  private static final String[] GIVEN =
      "文澜 思远 佳宁 立诚 敏之 若谷 晓棠 志衡 雨桐 景行 秋实 怀瑾 明哲 望舒 清和 致远 书瑶 鸿卓 子衿 云舟".split(" ");
  private final Random random = new Random(2026);

  String next() {
    return SURNAMES[random.nextInt(SURNAMES.length)] + GIVEN[random.nextInt(GIVEN.length)];
  }

  int line() {
    return 1_000_000 + random.nextInt(8_000_000);
  }
}
