package cn.zhicheng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.WebUtils;

/**
 * 「大字」: the browser remembers in a cookie that it shows every page a quarter larger. {@code
 * zhicheng.js} switches without leaving the page; without it the link does.
 */
public final class LargeText {
  static final String COOKIE = "zhicheng-text";
  private static final String LARGE = "large";

  private LargeText() {}

  static boolean wanted(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    return cookie != null && LARGE.equals(cookie.getValue());
  }

  /** Where the other size is chosen, and from there back to this page. */
  public static String link(Shell shell) {
    String back = URLEncoder.encode(shell.path(), StandardCharsets.UTF_8);
    return "/text/" + (shell.large() ? "usual" : LARGE) + "?back=" + back;
  }
}
