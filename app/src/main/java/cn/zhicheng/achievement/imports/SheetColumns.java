package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.Field;
import cn.zhicheng.sheet.MarkedSheet;
import cn.zhicheng.sheet.SheetCell;
import cn.zhicheng.sheet.TemplateColumn;
import cn.zhicheng.sheet.UnfitSheetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which column of a sheet fills which field: by its title, wherever it stands. */
final class SheetColumns {
  /** Columns people and we add that hold nothing of the list. */
  private static final Set<String> OVERLOOKED =
      Set.of("序号", TemplateColumn.bare(MarkedSheet.PROBLEMS));

  private static final String AGAIN = "请下载最新模板，把内容填到模板里再上传。";
  private final List<@Nullable Field> fields;
  private final Set<Integer> overlooked;

  private SheetColumns(List<@Nullable Field> fields, Set<Integer> overlooked) {
    this.fields = fields;
    this.overlooked = overlooked;
  }

  /**
   * Reads the head.
   *
   * @throws UnfitSheetException when a column is unknown, doubled, or a required one is missing
   */
  static SheetColumns of(List<Field> wanted, List<SheetCell> head) throws UnfitSheetException {
    List<@Nullable Field> found = new ArrayList<>();
    Set<Integer> overlooked = new java.util.HashSet<>();
    for (int i = 0; i < head.size(); i++) {
      String title = TemplateColumn.bare(head.get(i).text());
      Field field =
          wanted.stream()
              .filter(each -> TemplateColumn.bare(each.label()).equals(title))
              .findFirst()
              .orElse(null);
      if (OVERLOOKED.contains(title)) {
        overlooked.add(i);
      } else if (!title.isEmpty()) {
        refuse(field == null, "第一行的「" + title + "」不是模板里的列名。" + AGAIN);
        refuse(found.contains(field), "「" + title + "」列出现了两次，请删去一列。");
      }
      found.add(field);
    }
    String missing =
        wanted.stream()
            .filter(field -> field.required() && !found.contains(field))
            .map(Field::label)
            .collect(Collectors.joining("」「"));
    refuse(!missing.isEmpty(), "缺少「" + missing + "」列。" + AGAIN);
    return new SheetColumns(found, overlooked);
  }

  private static void refuse(boolean wrong, String sentence) throws UnfitSheetException {
    if (wrong) {
      throw new UnfitSheetException(sentence);
    }
  }

  /** The field of a column; null when it has none. */
  @Nullable Field field(int column) {
    return column < fields.size() ? fields.get(column) : null;
  }

  boolean overlooks(int column) {
    return overlooked.contains(column);
  }
}
