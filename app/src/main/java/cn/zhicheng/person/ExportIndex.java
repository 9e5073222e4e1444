package cn.zhicheng.person;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** The page inside the ZIP that says what lies where. */
final class ExportIndex {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="zh-CN">
      <head><meta charset="utf-8"><title>我的数据</title></head>
      <body>
      <h1>%s的数据</h1>
      <p>由安徽省专业技术人员综合管理服务平台于 %s（北京时间）导出。json 文件供程序读取，也可以用记事本打开；
      files 文件夹里是您上传的文件原件。其中含有完整证件号码和手机号码，请妥善保管。</p>
      <table border="1" cellpadding="6">
      <tr><th>文件</th><th>内容</th><th>条数</th></tr>
      """;

  private static final String ROW =
      "<tr><td><a href=\"%s\">%s</a></td><td>%s</td><td>%d</td></tr>\n";

  private ExportIndex() {}

  static String html(String name, String made, List<Archive.Line> lines) {
    var page = new StringBuilder(HEAD.formatted(HtmlUtils.htmlEscape(name), made));
    for (Archive.Line line : lines) {
      page.append(
          ROW.formatted(
              link(line.path()),
              HtmlUtils.htmlEscape(line.path()),
              HtmlUtils.htmlEscape(line.title()),
              line.rows()));
    }
    return page.append("</table>\n</body>\n</html>\n").toString();
  }

  private static String link(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20");
  }
}
