package cn.zhicheng.person;

/** What is shown of a personal number: enough to recognise it, not enough to use it. */
public final class Masks {
  private Masks() {}

  /** {@code 340123********005X}; of shorter papers only the first two and last two characters. */
  public static String idNo(String idNo) {
    return idNo.length() == 18 ? keep(idNo, 6, 4) : keep(idNo, 2, 2);
  }

  /** {@code 张*}: the first character of a name. */
  public static String name(String name) {
    int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
    return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
  }

  /** {@code 138****5678}. */
  public static String mobile(String mobile) {
    return keep(mobile, 3, 4);
  }

  private static String keep(String value, int head, int tail) {
    int hidden = value.length() - head - tail;
    return hidden < 1
        ? "*".repeat(value.length())
        : value.substring(0, head) + "*".repeat(hidden) + value.substring(head + hidden);
  }
}
