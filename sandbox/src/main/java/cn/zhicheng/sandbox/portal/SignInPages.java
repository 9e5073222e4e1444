package cn.zhicheng.sandbox.portal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The two boxes, what a wrong password shows (FAQ-P6, FAQ-U7), and the portal's front page. */
@RestController
@Profile("portal")
class SignInPages {
  private static final String HTML = "text/html;charset=UTF-8";

  @GetMapping(path = "/login", produces = HTML)
  String login(
      @RequestParam(required = false) @Nullable String kind,
      @RequestAttribute("_csrf") CsrfToken csrf) {
    return box(kind, "", "", csrf);
  }

  @PostMapping(path = "/login/wrong", produces = HTML)
  ResponseEntity<String> wrong(
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(defaultValue = "") String account,
      @RequestAttribute("_csrf") CsrfToken csrf) {
    String page = box(kind, account, PortalPage.part("wrong", Map.of()), csrf);
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
  }

  @GetMapping(path = "/", produces = HTML)
  String front(
      @AuthenticationPrincipal @Nullable PortalUser user,
      @RequestAttribute("_csrf") CsrfToken csrf) {
    String content =
        user == null
            ? PortalPage.part("guest", Map.of())
            : PortalPage.part(
                "signed-on",
                Map.of(
                    "kind", user.kind().label(), "name", user.shownAs(), "csrf", csrf.getToken()));
    return PortalPage.whole("front", "首页", Map.of("content", content));
  }

  private static String box(@Nullable String code, String account, String message, CsrfToken csrf) {
    PortalKind chosen = PortalKind.of(code);
    PortalKind kind = chosen == null ? PortalKind.PERSONAL : chosen;
    boolean legal = kind == PortalKind.LEGAL;
    return PortalPage.whole(
        "login",
        kind.label() + "登录",
        Map.of(
            "personal",
            legal ? "false" : "page",
            "legal",
            legal ? "page" : "false",
            "label",
            kind.label(),
            "kind",
            kind.code(),
            "account",
            account,
            "invalid",
            message.isEmpty() ? "false" : "true",
            "message",
            message,
            "csrf",
            csrf.getToken()));
  }
}
