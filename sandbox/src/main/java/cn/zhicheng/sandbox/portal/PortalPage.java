package cn.zhicheng.sandbox.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * The portal's pages: HTML files with holes. {@code {{name}}} is filled with text, escaped; {@code
 * {{{name}}}} with another page's HTML.
 */
final class PortalPage {
  private static final Pattern HOLE = Pattern.compile("\\{\\{\\{(\\w+)}}}|\\{\\{(\\w+)}}");

  private PortalPage() {}

  /** A whole page: the file of that name within the portal's frame. */
  static String whole(String file, String title, Map<String, String> values) {
    return part("frame", Map.of("title", title, "content", part(file, values)));
  }

  /** The file of that name, its holes filled; a hole without a value is an error. */
  static String part(String file, Map<String, String> values) {
    var known = new HashMap<>(values);
    return HOLE.matcher(text(file))
        .replaceAll(hole ->
            Matcher.quoteReplacement(
                hole.group(1) != null
                    ? value(known, hole.group(1))
                    : HtmlUtils.htmlEscape(value(known, hole.group(2)))));
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Nothing to put into {{" + name + "}}");
    }
    return value;
  }

  private static String text(String file) {
    try (InputStream in =
        new ClassPathResource("portal/pages/" + file + ".html").getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("No page " + file, e);
    }
  }
}
