package cn.zhicheng.front.help;

import cn.zhicheng.front.text.Outline.Section;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** 本页帮助: the chapter of a manual that explains a page, by {@code help/pages.yml}. */
@Component
public class PageHelp {
  private final Manuals manuals;
  private final Map<String, Map<PathPattern, String>> chapters = new LinkedHashMap<>();

  PageHelp(Manuals manuals) {
    this.manuals = manuals;
    Map<String, Map<String, String>> pages = Packed.yaml("help/pages.yml");
    pages.forEach((manual, its) -> chapters.put(manual, patterns(its)));
  }

  /**
   * The chapter for a page.
   *
   * @param manual as {@link Manuals#of} takes it
   * @param path of the page, e.g. {@code /library/entries/7/edit}
   * @return null when the manual explains no such page
   */
  public @Nullable Section chapter(String manual, String path) {
    var wanted = PathContainer.parsePath(UriUtils.encodePath(path, StandardCharsets.UTF_8));
    return chapters.getOrDefault(manual, Map.of()).entrySet().stream()
        .filter(page -> page.getKey().matches(wanted))
        .findFirst()
        .map(page -> manuals.of(manual).section(page.getValue()))
        .orElse(null);
  }

  /** Every pattern with its heading, by manual; the most exact first. */
  Map<String, Map<PathPattern, String>> chapters() {
    return chapters;
  }

  private static Map<PathPattern, String> patterns(Map<String, String> pages) {
    var parsed = new TreeMap<PathPattern, String>();
    pages.forEach(
        (path, heading) -> parsed.put(PathPatternParser.defaultInstance.parse(path), heading));
    return parsed;
  }
}
