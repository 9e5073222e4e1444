package cn.zhicheng.achievement.access;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.imports.ImportMove;
import cn.zhicheng.achievement.imports.ImportState;
import cn.zhicheng.shared.Verdict;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be done with an Excel list, and why not. Whose it is has been settled before. */
public final class ImportAccess {
  private ImportAccess() {}

  /** FAQ-P26: each row becomes an entry. */
  public static Verdict mayImport(Category category) {
    return category.importable()
        ? Verdict.ALLOWED
        : Verdict.refuse("IMPORT_CATEGORY", "「" + category.name() + "」不用模板导入，请点「新增」录入。");
  }

  /** FAQ-P25: each row becomes a row of an entry's table. */
  public static Verdict mayImportRows(Category category) {
    return category.table() != null
        ? Verdict.ALLOWED
        : Verdict.refuse("IMPORT_TABLE", "「" + category.name() + "」没有可以用模板导入的列表。");
  }

  /** Papers may come out of references: categories that know title, journal and authors. */
  public static Verdict mayCite(Category category) {
    Set<String> keys = category.fields().stream().map(Field::key).collect(Collectors.toSet());
    return keys.containsAll(Set.of("title", "journal", "authorOrder"))
        ? Verdict.ALLOWED
        : Verdict.refuse("CITATION_CATEGORY", "「" + category.name() + "」不能从文献格式导入，请点「新增」录入。");
  }

  public static Verdict may(ImportState state, ImportMove move) {
    if (ImportState.MOVES.next(state, move).isPresent()) {
      return Verdict.ALLOWED;
    }
    return Verdict.refuse("IMPORT_STATE", "这份文件当前为“" + state.label() + "”，不能" + move.label() + "。");
  }

  /**
   * Taking the good rows over.
   *
   * @param room how many more the table of the entry holds
   */
  public static Verdict mayTake(ImportState state, int good, int room) {
    return may(state, ImportMove.TAKE)
        .and(() ->
            good > 0 ? Verdict.ALLOWED : Verdict.refuse("IMPORT_EMPTY", "文件里没有可以导入的行，请改正后重新上传。"))
        .and(() ->
            good <= room
                ? Verdict.ALLOWED
                : Verdict.refuse(
                    "IMPORT_ROOM", "列表还能增加 " + room + " 条，文件里有 " + good + " 条可以导入。请删去多余的行后重新上传。"));
  }
}
