package cn.zhicheng.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Renders one component the way a page does, and reads the result as a browser would. */
final class Rendering {
  static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "jte.templates");

  private Rendering() {}

  static Document of(String component, Map<String, Object> parameters) {
    var output = new StringOutput();
    ENGINE.render("web/" + component + ".jte", parameters, output);
    return Jsoup.parse(output.toString());
  }

  static Content text(String words) {
    return output -> output.writeUserContent(words);
  }

  static Shell shell() {
    return shell(Browser.FIT);
  }

  static Shell shell(Browser browser) {
    return new Shell(
        new UserChip("赵明", "用人单位", "合肥市蜀山区教育体育局", false, "7.UNIT.8"),
        List.of(
            new NavItem("", "任务中心", "/tasks", "inbox", "12"),
            NavItem.of("审核", "业绩档案", "/achievement-audits", "library")),
        "/tasks/7",
        () -> "token-1",
        "已保存。",
        browser,
        false);
  }
}
