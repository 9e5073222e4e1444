package cn.zhicheng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Chooses {@link LargeText} or the usual size, and goes back to the page. */
@Controller
class LargeTextController {
  private static final Duration KEPT = Duration.ofDays(365);

  /** A path of our own: what a browser could take for another site is none. */
  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

  @GetMapping("/text/{size:usual|large}")
  ResponseEntity<Void> choose(
      @PathVariable String size,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request) {
    var cookie =
        ResponseCookie.from(LargeText.COOKIE, size)
            .path("/")
            .maxAge(KEPT)
            .sameSite("Lax")
            .httpOnly(true)
            .secure(request.isSecure())
            .build();
    return ResponseEntity.status(303)
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .header(HttpHeaders.LOCATION, OURS.matcher(back).matches() ? back : "/")
        .build();
  }
}
