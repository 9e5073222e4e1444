package cn.zhicheng.sandbox.portal.account;

import cn.zhicheng.sandbox.portal.BackToProduct;
import cn.zhicheng.sandbox.portal.Pages;
import cn.zhicheng.sandbox.portal.PortalKind;
import cn.zhicheng.sandbox.portal.sms.Mobile;
import cn.zhicheng.sandbox.portal.sms.SmsCodes;
import cn.zhicheng.sandbox.portal.sms.SmsMatter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 「注册」 under both boxes (FAQ-P4). */
@RestController
@Profile("portal")
class RegisterPages {
  private static final String SENT = "验证码已发送。演示环境不发真实短信，请到页面右上角的「短信收件箱」查看。";
  private static final String TOO_SOON = "一分钟内只能获取一次验证码，请稍后再试。";
  private final Register register;
  private final SmsCodes codes;
  private final BackToProduct product;
  private final Pages pages;

  RegisterPages(Register register, SmsCodes codes, BackToProduct product, Pages pages) {
    this.register = register;
    this.codes = codes;
    this.product = product;
    this.pages = pages;
  }

  @GetMapping(path = "/register", produces = Pages.HTML)
  String form(
      @RequestParam(defaultValue = "") String kind, @RequestAttribute("_csrf") CsrfToken csrf) {
    return page(RegistrationForm.empty(PortalKind.box(kind)), Map.of(), "", csrf);
  }

  @PostMapping(path = "/register", produces = Pages.HTML)
  ResponseEntity<String> register(
      @ModelAttribute RegistrationForm form, @RequestAttribute("_csrf") CsrfToken csrf) {
    Map<String, String> problems = register.register(form);
    if (!problems.isEmpty()) {
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
          .body(page(form, problems, "", csrf));
    }
    URI done = URI.create("/register/done?kind=" + form.box().code());
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(done).build();
  }

  /** Without script: the whole form comes, and comes back with what was typed. */
  @PostMapping(path = "/register/code", produces = Pages.HTML)
  ResponseEntity<String> code(
      @ModelAttribute RegistrationForm form, @RequestAttribute("_csrf") CsrfToken csrf) {
    Map<String, String> problems =
        Mobile.problem(form.mobile()).map(p -> Map.of("mobile", p)).orElse(Map.of());
    String said = problems.isEmpty() ? send(form.mobile()) : "";
    return ResponseEntity.status(
            problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
        .body(page(form, problems, said, csrf));
  }

  @PostMapping(path = "/register/code", produces = MediaType.APPLICATION_JSON_VALUE)
  CodeByScript codeByScript(@RequestParam(defaultValue = "") String mobile) {
    String number = mobile.strip();
    return new CodeByScript(Mobile.problem(number).orElseGet(() -> send(number)));
  }

  @GetMapping(path = "/register/done", produces = Pages.HTML)
  String done(
      @RequestParam(defaultValue = "") String kind,
      HttpServletRequest request,
      HttpServletResponse response) {
    String back = product.loginPage(request, response).orElse("");
    return pages.show("account/registered", new RegisteredPage(PortalKind.box(kind), back));
  }

  private String send(String mobile) {
    return codes.send(mobile, SmsMatter.REGISTER) ? SENT : TOO_SOON;
  }

  private String page(
      RegistrationForm form, Map<String, String> problems, String said, CsrfToken csrf) {
    return pages.show("account/register", new RegisterPage(form, problems, said), csrf);
  }
}
