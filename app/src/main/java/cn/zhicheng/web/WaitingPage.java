package cn.zhicheng.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers 503 (the machine has no time) or 429 (this one asks too often) with {@code Retry-After}:
 * a page that comes again by itself, or a short word for scripts. Asks neither session nor
 * database, for it is shown when these have no time.
 */
@Component
public class WaitingPage {
  /** Everybody comes back at another moment: between once and three times the shortest time. */
  private static final int SPREAD = 3;

  private final TemplateEngine engine;
  private final SecurityHeaders headers;
  private final long shortest;

  WaitingPage(
      TemplateEngine engine,
      SecurityHeaders headers,
      @Value("${zhicheng.overload.retry:6s}") Duration retry) {
    this.engine = engine;
    this.headers = headers;
    this.shortest = Math.max(1, retry.toSeconds());
  }

  /** Writes the answer; the response must not be committed. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    long seconds = ThreadLocalRandom.current().nextLong(shortest, shortest * SPREAD + 1);
    answer(request, response, Reason.BUSY, seconds);
  }

  /**
   * Tells somebody who asks too often when the next request is let in; the response must not be
   * committed.
   */
  public void tooOften(HttpServletRequest request, HttpServletResponse response, Duration wait)
      throws IOException {
    answer(request, response, Reason.TOO_OFTEN, wait.toSeconds());
  }

  /** Why somebody waits: the status, and the words for scripts. */
  private enum Reason {
    BUSY(503, "系统繁忙，请稍后再试。已填的内容还在页面上。"),
    TOO_OFTEN(429, "操作太频繁，请等待 %d 秒后再试。已填的内容还在页面上。");

    private final int status;
    private final String sentence;

    Reason(int status, String sentence) {
      this.status = status;
      this.sentence = sentence;
    }
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, Reason why, long seconds)
      throws IOException {
    String sentence = why.sentence.formatted(seconds);
    response.reset();
    response.setStatus(why.status);
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    headers.write(response);
    String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
    if (request.getHeader("HX-Request") != null) {
      write(response, "text/html", "<p data-failure>" + sentence + "</p>");
    } else if (accept.contains("text/html")) {
      page(request, response, why, seconds);
    } else {
      write(
          response,
          "application/json",
          "{\"code\":\"" + why + "\",\"sentence\":\"" + sentence + "\"}");
    }
  }

  private void page(
      HttpServletRequest request, HttpServletResponse response, Reason why, long seconds)
      throws IOException {
    boolean looks = request.getMethod().equals("GET");
    String back = looks ? "" : form(request);
    var output = new Utf8ByteOutput();
    engine.render(
        "web/waiting.jte",
        Map.of("status", why.status, "seconds", seconds, "looks", looks, "back", back),
        output);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }

  /** The page of ours that the form stands on; the start page when the browser does not tell. */
  private static String form(HttpServletRequest request) {
    String from = request.getHeader(HttpHeaders.REFERER);
    if (from == null) {
      return "/";
    }
    try {
      URI page = new URI(from);
      boolean ours = request.getServerName().equalsIgnoreCase(page.getHost());
      String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
      String path = String.valueOf(page.getRawPath());
      return ours && path.matches("/([^/].*)?") ? path + query : "/";
    } catch (URISyntaxException e) {
      return "/";
    }
  }

  private static void write(HttpServletResponse response, String type, String words)
      throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type.toLowerCase(Locale.ROOT) + ";charset=UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
