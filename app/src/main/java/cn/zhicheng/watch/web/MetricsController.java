package cn.zhicheng.watch.web;

import cn.zhicheng.identity.PublicPage;
import cn.zhicheng.shared.NotFoundException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Figures for Prometheus. Whoever reads them names the token of {@code zhicheng.metrics.token} as
 * bearer; everybody else, and everybody where none is set, finds no such page.
 */
@RestController
class MetricsController {
  private static final String BEARER = "Bearer ";
  private static final MediaType TEXT =
      MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");
  private final PrometheusMeterRegistry figures;
  private final String token;

  MetricsController(
      PrometheusMeterRegistry figures, @Value("${zhicheng.metrics.token:}") String token) {
    this.figures = figures;
    this.token = token;
  }

  @PublicPage
  @GetMapping("/metrics")
  ResponseEntity<String> figures(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer) {
    if (!opens(bearer)) {
      throw new NotFoundException("No token for figures");
    }
    return ResponseEntity.ok()
        .contentType(TEXT)
        .cacheControl(CacheControl.noStore())
        .body(figures.scrape());
  }

  /** Takes as long for a wrong token as for the right one. */
  private boolean opens(@Nullable String bearer) {
    return !token.isEmpty()
        && bearer != null
        && MessageDigest.isEqual(bytes(BEARER + token), bytes(bearer));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
