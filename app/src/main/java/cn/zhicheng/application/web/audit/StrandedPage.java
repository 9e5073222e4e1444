package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.StrandedFiles.Stranded;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One level at a stopped body, with who may take its place.
 *
 * @param choices active bodies of the same kind and region
 */
public record StrandedPage(
    Stranded file,
    List<Option> choices,
    String chosen,
    String reason,
    @Nullable Problems problems) {
  /** The list; {@code more} says that there are more than those shown. */
  public record Files(List<Stranded> rows, boolean more) {}

  public String path() {
    return StrandedController.PATH + "/" + file.application() + "/" + file.seq();
  }
}
