package cn.zhicheng.front.web;

import cn.zhicheng.front.Hotlines.Hotline;
import cn.zhicheng.front.text.Outline.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 本页帮助.
 *
 * @param manual name of the manual
 * @param title of the manual
 * @param chapter null when the manual explains no such page
 */
public record PageHelpPage(
    String manual, String title, @Nullable Section chapter, List<Hotline> hotlines) {
  /** The chapter's title, or the manual's where no chapter explains the page. */
  public String heading() {
    return chapter == null ? title : chapter.title();
  }

  /** Where the whole manual opens, at this chapter. */
  public String href() {
    return "/help/manual/" + manual + (chapter == null ? "" : "#" + chapter.id());
  }
}
