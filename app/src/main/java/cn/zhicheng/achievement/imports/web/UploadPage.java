package cn.zhicheng.achievement.imports.web;

import cn.zhicheng.achievement.imports.ImportTarget;
import cn.zhicheng.achievement.imports.LibraryImport;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.sheet.TemplateColumn;
import cn.zhicheng.web.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 「导入」: what the template has, and where to upload it.
 *
 * @param path of this page; the template lies below it
 * @param open a list that waits for a decision; null for none
 * @param problems null when nothing was sent yet
 */
public record UploadPage(
    ImportTarget target,
    String path,
    List<Crumb> crumbs,
    List<TemplateColumn> columns,
    @Nullable LibraryImport open,
    Verdict verdict,
    @Nullable Problems problems) {
  static final long MAX_BYTES = ImportTarget.MEGABYTES * 1024L * 1024;

  public String title() {
    return "导入" + target.name();
  }

  /** What the file may be, said before anybody chooses one. */
  public String limits() {
    return "用下载的模板填写，只收 .xlsx 文件（Excel、WPS、LibreOffice 都可以），不超过 "
        + ImportTarget.MEGABYTES
        + " MB、"
        + "%,d".formatted(target.maxRows())
        + " 行，不能含公式和宏。";
  }

  public long maxBytes() {
    return MAX_BYTES;
  }
}
