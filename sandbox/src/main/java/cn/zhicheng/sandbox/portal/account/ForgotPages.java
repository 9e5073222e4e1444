package cn.zhicheng.sandbox.portal.account;

import cn.zhicheng.sandbox.portal.Pages;
import cn.zhicheng.sandbox.portal.PortalKind;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.SessionAttribute;

/** 「忘记密码」: whose, then code and new password (FAQ-P6, FAQ-U7). */
@RestController
@Profile("portal")
class ForgotPages {
  private static final String WHOSE = "forgotten";
  private final ResetPassword reset;
  private final Pages pages;

  ForgotPages(ResetPassword reset, Pages pages) {
    this.reset = reset;
    this.pages = pages;
  }

  @GetMapping(path = "/forgot", produces = Pages.HTML)
  String whose(
      @RequestParam(defaultValue = "") String kind, @RequestAttribute("_csrf") CsrfToken csrf) {
    return pages.show("account/forgot", new ForgotPage(PortalKind.box(kind), "", Map.of()), csrf);
  }

  /** Also sends another code, when the first got lost. */
  @PostMapping(path = "/forgot", produces = Pages.HTML)
  ResponseEntity<String> code(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String account,
      @RequestAttribute("_csrf") CsrfToken csrf,
      HttpSession session) {
    var whose = new Forgotten(PortalKind.box(kind), account.strip());
    if (whose.typed().isEmpty()) {
      var page = new ForgotPage(whose.kind(), "", Map.of("account", "请填写登录名或手机号。"));
      return again(pages.show("account/forgot", page, csrf));
    }
    reset.sendCode(whose);
    session.setAttribute(WHOSE, whose);
    return onward("/forgot/password");
  }

  @GetMapping(path = "/forgot/password", produces = Pages.HTML)
  ResponseEntity<String> password(
      @SessionAttribute(name = WHOSE, required = false) @Nullable Forgotten whose,
      @RequestAttribute("_csrf") CsrfToken csrf) {
    return whose == null
        ? onward("/forgot")
        : ResponseEntity.ok(pages.show("account/reset", page(whose, Map.of()), csrf));
  }

  @PostMapping(path = "/forgot/password", produces = Pages.HTML)
  ResponseEntity<String> reset(
      @SessionAttribute(name = WHOSE, required = false) @Nullable Forgotten whose,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again,
      @RequestAttribute("_csrf") CsrfToken csrf,
      HttpSession session) {
    if (whose == null) {
      return onward("/forgot");
    }
    Map<String, String> problems = reset.reset(whose, code, new NewPassword(password, again));
    if (!problems.isEmpty()) {
      return again(pages.show("account/reset", page(whose, problems), csrf));
    }
    session.removeAttribute(WHOSE);
    return onward("/forgot/done?kind=" + whose.kind().code());
  }

  @GetMapping(path = "/forgot/done", produces = Pages.HTML)
  String done(@RequestParam(defaultValue = "") String kind) {
    return pages.show("account/resetDone", PortalKind.box(kind));
  }

  private static ForgotPage page(Forgotten whose, Map<String, String> problems) {
    return new ForgotPage(whose.kind(), whose.typed(), problems);
  }

  private static ResponseEntity<String> again(String page) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
  }

  private static ResponseEntity<String> onward(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
