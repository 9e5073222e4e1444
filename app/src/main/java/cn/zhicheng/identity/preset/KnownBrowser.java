package cn.zhicheng.identity.preset;

import cn.zhicheng.shared.Sealer;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Tells a browser that signed this account on before. It is not slowed down for somebody else's
 * guesses from the same office. The mark opens nothing: the password is asked as ever.
 */
@Component
class KnownBrowser {
  private static final String NAME = "ZHICHENG_BROWSER";
  private static final Duration LASTS = Duration.ofDays(180);
  private final Sealer sealer;
  private final boolean secure;

  KnownBrowser(
      Sealer sealer, @Value("${server.servlet.session.cookie.secure:true}") boolean secure) {
    this.sealer = sealer;
    this.secure = secure;
  }

  boolean knows(String loginName, HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, NAME);
    return cookie != null
        && MessageDigest.isEqual(bytes(cookie.getValue()), bytes(mark(loginName)));
  }

  void remember(String loginName, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(NAME, mark(loginName))
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .path("/login")
            .maxAge(LASTS)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private String mark(String loginName) {
    return HexFormat.of().formatHex(sealer.index(loginName, "sign-on.browser"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
