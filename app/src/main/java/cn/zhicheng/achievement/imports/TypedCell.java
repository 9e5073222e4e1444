package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.sheet.SheetCell;
import cn.zhicheng.sheet.SheetCell.Kind;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what stands in a cell into what somebody would have typed into the form's field. */
final class TypedCell {
  private static final Set<String> YES = Set.of("是", "true", "TRUE", "√", "Y", "y", "1");
  private static final Set<String> NO = Set.of("否", "false", "FALSE", "×", "N", "n", "0");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*月?");

  /** Excel keeps fifteen digits of a number; of a longer one the last are gone. */
  private static final int DIGITS_EXCEL_KEEPS = 15;

  private static final int ISO = "2020-09-01".length();

  private TypedCell() {}

  /** The text for the form; empty with the problem noted when there can be none. */
  static String of(Field field, SheetCell cell, Problems problems) {
    if (cell.kind() == Kind.ERROR) {
      problems.add(field.key(), "单元格里是错误值，请改为正确的内容。");
      return "";
    }
    return switch (field.type()) {
      case BOOL -> yesOrNo(field, cell, problems);
      case DATE -> date(cell.text());
      case MONTH -> month(cell.text());
      case INTEGER, DECIMAL -> narrow(cell.text()).replace(",", "");
      default -> text(field, cell, problems);
    };
  }

  private static String yesOrNo(Field field, SheetCell cell, Problems problems) {
    if (cell.isEmpty() || NO.contains(cell.text())) {
      return "";
    }
    problems.check(!YES.contains(cell.text()), field.key(), field.label() + "请填写“是”或“否”。");
    return "true";
  }

  /** Dates as people write them; what is none stays as it is and is told so by the form's rule. */
  private static String date(String text) {
    if (text.length() == ISO && text.charAt(4) == '-' && text.charAt(7) == '-') {
      return text;
    }
    Matcher parts = DATE.matcher(narrow(text));
    return parts.matches()
        ? "%s-%02d-%02d"
            .formatted(
                parts.group(1), Integer.valueOf(parts.group(2)), Integer.valueOf(parts.group(3)))
        : text;
  }

  private static String month(String text) {
    String narrow = narrow(text);
    Matcher date = DATE.matcher(narrow);
    Matcher month = date.matches() ? date : MONTH.matcher(narrow);
    return date.matches() || month.matches()
        ? "%s-%02d".formatted(month.group(1), Integer.valueOf(month.group(2)))
        : text;
  }

  private static String text(Field field, SheetCell cell, Problems problems) {
    String text = cell.text();
    boolean lost =
        cell.kind() == Kind.NUMBER
            && field.type() != FieldType.CHOICE
            && text.chars().filter(Character::isDigit).count() > DIGITS_EXCEL_KEEPS;
    problems.check(lost, field.key(), "这个单元格是数字格式，15 位以后的数字已被 Excel 改成 0。请把单元格改为文本格式，重新填写。");
    return text;
  }

  /** Digits and signs typed in full width. */
  private static String narrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0xFF01 && text.charAt(i) <= 0xFF5E) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }
}
