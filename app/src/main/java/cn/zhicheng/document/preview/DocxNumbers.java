package cn.zhicheng.document.preview;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/**
 * Counts the numbered paragraphs of a document; Word stores no numbers, only that there are some.
 */
final class DocxNumbers {
  private static final int LEVELS = 9;
  private static final String[] CHINESE = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private final Map<BigInteger, int[]> counted = new HashMap<>();

  /** What stands before the paragraph; empty when it has no number. */
  String next(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String pattern = paragraph.getNumLevelText();
    if (list == null || pattern == null || list.signum() == 0) {
      return "";
    }
    String format = paragraph.getNumFmt();
    if ("bullet".equals(format)) {
      return "• ";
    }
    BigInteger ilvl = paragraph.getNumIlvl();
    int level = ilvl == null ? 0 : Math.clamp(ilvl.longValue(), 0, LEVELS - 1);
    int[] numbers = counted.computeIfAbsent(list, key -> new int[LEVELS]);
    numbers[level]++;
    Arrays.fill(numbers, level + 1, LEVELS, 0);
    String label = pattern;
    for (int i = 0; i <= level; i++) {
      String number = i == level ? spoken(numbers[i], format) : String.valueOf(numbers[i]);
      label = label.replace("%" + (i + 1), number);
    }
    return label + " ";
  }

  private static String spoken(int number, @Nullable String format) {
    return switch (format == null ? "" : format) {
      case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(number);
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "ideographTraditional" ->
          chinese(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number <= 20 ? Character.toString(0x2460 + number - 1) : String.valueOf(number);
      default -> String.valueOf(number);
    };
  }

  private static String letter(int number) {
    return Character.toString('A' + (number - 1) % 26);
  }

  private static String chinese(int number) {
    if (number < 10) {
      return CHINESE[number];
    }
    if (number >= 100) {
      return String.valueOf(number);
    }
    String tens = number < 20 ? "" : CHINESE[number / 10];
    return tens + "十" + (number % 10 == 0 ? "" : CHINESE[number % 10]);
  }
}
