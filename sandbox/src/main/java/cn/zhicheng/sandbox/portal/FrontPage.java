package cn.zhicheng.sandbox.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The portal's front page: whether somebody is signed on, and as whom. */
@RestController
@Profile("portal")
class FrontPage {
  private final Pages pages;

  FrontPage(Pages pages) {
    this.pages = pages;
  }

  @GetMapping(path = "/", produces = Pages.HTML)
  String front(
      @AuthenticationPrincipal @Nullable PortalUser user,
      @RequestAttribute("_csrf") CsrfToken csrf) {
    return user == null ? pages.show("guest", "") : pages.show("signedOn", user, csrf);
  }
}
