package cn.zhicheng.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers static files before anything else is asked: no lane, no session, no rule. At the address
 * with their hash they never change; at any other the browser asks again each time, so that an old
 * page met by a new version never keeps the wrong file.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class StaticFiles extends OncePerRequestFilter {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "no-cache";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    StaticFile file = wanted(request);
    if (file == null) {
      chain.doFilter(request, response);
      return;
    }
    String tag = "\"" + file.hash() + "\"";
    boolean hashed = ("v=" + file.hash()).equals(request.getQueryString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, hashed ? FOR_EVER : ASK_AGAIN);
    response.setHeader(HttpHeaders.ETAG, tag);
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (file.shrinks()) {
      response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
    if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    send(file, request, response);
  }

  private static void send(
      StaticFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    boolean packed = file.shrinks() && accepted.contains("gzip");
    byte[] bytes = packed ? file.packed() : file.plain();
    if (packed) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.setContentType(file.type());
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  private static @Nullable StaticFile wanted(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean looks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return looks && (path.startsWith("/static/") || path.startsWith("/webjars/"))
        ? Assets.at(path)
        : null;
  }
}
