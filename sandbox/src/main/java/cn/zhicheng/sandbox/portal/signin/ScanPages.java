package cn.zhicheng.sandbox.portal.signin;

import cn.zhicheng.sandbox.portal.PortalAccounts;
import cn.zhicheng.sandbox.portal.PortalUser;
import cn.zhicheng.sandbox.portal.SignOn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the browser that shows a code asks while it waits, and how it signs on at last. */
@RestController
@Profile("portal")
class ScanPages {
  private final WaitingBrowser browser;
  private final PortalAccounts accounts;
  private final SignOn signOn;

  ScanPages(WaitingBrowser browser, PortalAccounts accounts, SignOn signOn) {
    this.browser = browser;
    this.accounts = accounts;
    this.signOn = signOn;
  }

  /** The state of the code on this page; {@code EXPIRED} also when a later page shows another. */
  @GetMapping(path = "/scan/state", produces = MediaType.APPLICATION_JSON_VALUE)
  Map<String, String> state(@RequestParam String code, HttpServletRequest request) {
    return Map.of(
        "state",
        browser
            .shown(request)
            .filter(shown -> shown.id().equals(code))
            .map(shown -> shown.state().name())
            .orElse("EXPIRED"));
  }

  @PostMapping("/scan/enter")
  void enter(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String way,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    try {
      PortalUser user = accounts.byAccount(browser.use(request)).orElseThrow();
      signOn.scanned(user, request, response);
    } catch (ScanRefusedException refused) {
      String box = "legal".equals(kind) ? "legal" : "personal";
      String app = "licence".equals(way) ? "licence" : "alipay";
      response.sendRedirect(
          "/login?kind=" + box + "&way=" + app + "&scan=" + refused.reason().name());
    }
  }
}
