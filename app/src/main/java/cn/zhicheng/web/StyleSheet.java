package cn.zhicheng.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All style sheets in one answer that browsers keep for a year; its URL changes when they do. */
@Controller
class StyleSheet {
  private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=utf-8");
  private static final Duration YEAR = Duration.ofDays(365);

  private final byte[] sheet = Assets.sheet();

  @GetMapping("/static/site.css")
  ResponseEntity<byte[]> sheet() {
    return ResponseEntity.ok()
        .contentType(CSS)
        .cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
        .body(sheet);
  }
}
