package cn.zhicheng.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Paths with query strings. */
public final class Links {
  private Links() {}

  /** The path with the filters that say something, in their order. */
  public static String with(String path, Map<String, String> filters) {
    return with(path, filters, "", null);
  }

  /**
   * The path with filters and one more parameter; empty values are left out. A place on the page
   * ({@code #cases}) stays at the end.
   */
  public static String with(
      String path, Map<String, String> filters, String key, @Nullable String value) {
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    filters.forEach((name, text) -> add(query, name, text));
    add(query, key, value);
    int place = path.indexOf('#');
    return place < 0 ? path + query : path.substring(0, place) + query + path.substring(place);
  }

  private static void add(StringJoiner query, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      query.add(encode(name) + "=" + encode(value));
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
