package cn.zhicheng.achievement.imports.web;

import cn.zhicheng.achievement.imports.ImportState;
import cn.zhicheng.achievement.imports.ImportTarget;
import cn.zhicheng.achievement.imports.LibraryImport;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded list: being read, to be decided, or decided.
 *
 * @param state as it is now
 * @param lines what keeps rows from being taken over, of this page of rows
 * @param next number of the row the next page starts after; null on the last
 */
public record PreviewPage(
    LibraryImport list,
    ImportTarget target,
    ImportState state,
    List<Crumb> crumbs,
    Verdict mayTake,
    List<Line> lines,
    @Nullable String next,
    @Nullable String after) {
  /**
   * One thing that is wrong.
   *
   * @param column title of its column; empty for the whole row
   * @param typed what stands in the cell
   */
  public record Line(int row, String column, String sentence, String typed) {
    /** In one sentence, as it is read aloud. */
    public String spoken() {
      return "第 " + row + " 行" + (column.isEmpty() ? "" : "「" + column + "」");
    }
  }

  public String path() {
    return "/library/imports/" + list.id();
  }

  /** Where a new file is uploaded. */
  public String again() {
    return target.home() + "/import";
  }

  public boolean reading() {
    return state == ImportState.READING;
  }

  public String takeLabel() {
    return list.bad() + list.known() == 0
        ? "导入全部 " + list.good() + " 行"
        : "导入正确的 " + list.good() + " 行";
  }

  /** What the page is about, in a sentence. */
  public String told() {
    return switch (state) {
      case READING -> "正在逐行检查，已检查 " + list.rows() + " 行。可以离开本页，稍后从导入页回来查看。";
      case READY -> list.bad() == 0 ? "文件已检查完，没有错误。确认后才会写入业绩库。" : "文件已检查完。可以只导入正确的行，也可以放弃，改正后重新上传。";
      case UNFIT -> list.sentence();
      case INTERRUPTED -> "检查没有完成，可能是系统重启了，或同时导入的人较多。文件还在，请重新检查。";
      case DONE -> "已导入 " + list.taken() + " 条。";
      case DROPPED -> "已放弃，没有导入任何内容。";
    };
  }
}
