package cn.zhicheng.sandbox.portal.signin;

import cn.zhicheng.sandbox.portal.Pages;
import cn.zhicheng.sandbox.portal.PortalAccounts;
import cn.zhicheng.sandbox.portal.PortalUser;
import cn.zhicheng.sandbox.portal.signin.ScanRefusedException.Reason;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stands for 支付宝 or 电子营业执照 on the phone that scanned a code (FAQ-P3, FAQ-U2). */
@RestController
@Profile("portal")
@RequestMapping(path = "/phone/{id}", produces = Pages.HTML)
class PhonePages {
  private static final String WRONG = "账号或密码错误，或者账号已被锁定。";
  private static final String UNCHOSEN = "请选择用哪个账号登录。";
  private final ScanCodes codes;
  private final Phone phone;
  private final PortalAccounts accounts;
  private final Pages pages;

  PhonePages(ScanCodes codes, Phone phone, PortalAccounts accounts, Pages pages) {
    this.codes = codes;
    this.phone = phone;
    this.accounts = accounts;
    this.pages = pages;
  }

  @GetMapping
  String scanned(
      @PathVariable String id, @RequestAttribute("_csrf") CsrfToken csrf, HttpSession session) {
    return page(codes.scan(id, phone.secret(session)), session, "", "", csrf);
  }

  @PostMapping("/owner")
  ResponseEntity<String> owner(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "") String password,
      @RequestAttribute("_csrf") CsrfToken csrf,
      HttpSession session) {
    ScanCode code = codes.scan(id, phone.secret(session));
    Optional<PortalUser> owner = accounts.signIn(code.kind(), account, password);
    if (owner.isEmpty()) {
      return again(page(code, session, WRONG, account, csrf));
    }
    phone.belongsTo(owner.get(), session);
    return back(id);
  }

  @PostMapping("/other")
  ResponseEntity<String> other(@PathVariable String id, HttpSession session) {
    phone.belongsToNobody(session);
    return back(id);
  }

  @PostMapping("/confirm")
  ResponseEntity<String> confirm(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String account,
      @RequestAttribute("_csrf") CsrfToken csrf,
      HttpSession session) {
    ScanCode code = codes.scan(id, phone.secret(session));
    boolean open = code.state() == ScanState.SCANNED;
    if (open && account.isEmpty()) {
      return again(page(code, session, UNCHOSEN, "", csrf));
    }
    if (open && choices(code, session).stream().noneMatch(u -> u.account().equals(account))) {
      throw new ScanRefusedException(Reason.NOT_THEIRS);
    }
    codes.confirm(id, phone.secret(session), account);
    return back(id);
  }

  @PostMapping("/cancel")
  ResponseEntity<String> cancel(@PathVariable String id, HttpSession session) {
    codes.cancel(id, phone.secret(session));
    return back(id);
  }

  @ExceptionHandler
  ResponseEntity<String> refused(ScanRefusedException refused) {
    return ResponseEntity.status(refused.reason().status())
        .body(pages.show("signin/phoneRefused", refused.reason()));
  }

  private String page(
      ScanCode code, HttpSession session, String problem, String typed, CsrfToken csrf) {
    PortalUser owner = phone.owner(session).orElse(null);
    var page = new PhonePage(code, owner, choices(code, session), problem, typed);
    return pages.show("signin/phone", page, csrf);
  }

  private List<PortalUser> choices(ScanCode code, HttpSession session) {
    return phone
        .owner(session)
        .map(owner -> accounts.heldBy(owner.idNumber(), code.kind()))
        .orElse(List.of());
  }

  private static ResponseEntity<String> again(String page) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
  }

  private static ResponseEntity<String> back(String id) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/phone/" + id)).build();
  }
}
