package cn.zhicheng.achievement.citation.web;

import cn.zhicheng.achievement.citation.CitationReader;
import cn.zhicheng.achievement.citation.FoundPaper;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 「从文献格式导入」.
 *
 * @param text in the box
 * @param source the text the papers were found in
 * @param unread how many lines could not be read; they stand in the box
 * @param problems null when nothing was sent yet
 */
public record CitationPage(
    String code,
    String name,
    String text,
    String source,
    List<FoundPaper> papers,
    int unread,
    Verdict verdict,
    @Nullable Problems problems) {
  public String path() {
    return "/library/" + code + "/citations";
  }

  public List<Crumb> crumbs() {
    return List.of(new Crumb("个人业绩库", "/library"), new Crumb(name, "/library/" + code));
  }

  public int maxLength() {
    return CitationReader.MAX_LENGTH;
  }

  public long fresh() {
    return papers.stream().filter(paper -> !paper.known()).count();
  }
}
