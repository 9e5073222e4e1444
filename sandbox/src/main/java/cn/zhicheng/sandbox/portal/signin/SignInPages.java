package cn.zhicheng.sandbox.portal.signin;

import cn.zhicheng.sandbox.portal.Pages;
import cn.zhicheng.sandbox.portal.PortalKind;
import cn.zhicheng.sandbox.portal.signin.ScanRefusedException.Reason;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The two boxes, and what a wrong password shows (FAQ-P3, FAQ-P6, FAQ-U2, FAQ-U7). */
@RestController
@Profile("portal")
class SignInPages {
  private final WaitingBrowser browser;
  private final Pages pages;

  SignInPages(WaitingBrowser browser, Pages pages) {
    this.browser = browser;
    this.pages = pages;
  }

  @GetMapping(path = "/login", produces = Pages.HTML)
  String login(
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String way,
      @RequestParam(required = false) @Nullable Reason scan,
      @RequestAttribute("_csrf") CsrfToken csrf,
      HttpServletRequest request) {
    PortalKind box = PortalKind.box(kind);
    String notice = scan == null ? "" : scan.title() + "。" + scan.sentence();
    var page = new LoginPage(box, "", false, notice, panel(box, way, request));
    return pages.show("signin/login", page, csrf);
  }

  /** Where the form is forwarded to when nobody could be signed on. */
  @PostMapping(path = "/login/wrong", produces = Pages.HTML)
  ResponseEntity<String> wrong(
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(defaultValue = "") String account,
      @RequestAttribute("_csrf") CsrfToken csrf,
      HttpServletRequest request) {
    PortalKind box = PortalKind.box(kind);
    var page = new LoginPage(box, account, true, "", panel(box, null, request));
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.show("signin/login", page, csrf));
  }

  private ScanPanel panel(PortalKind box, @Nullable String way, HttpServletRequest request) {
    ScanCode code = browser.show(ScanMethod.of(box, way), box, request);
    String address =
        ServletUriComponentsBuilder.fromContextPath(request)
            .path("/phone/" + code.id())
            .toUriString();
    return new ScanPanel(code, QrPicture.of(address), address);
  }
}
