package cn.zhicheng.sandbox.portal;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody sees when the portal refuses: a request that no registered system made, say. */
@RestController
@Profile("portal")
class PortalErrors implements ErrorController {
  private final Pages pages;

  PortalErrors(Pages pages) {
    this.pages = pages;
  }

  @RequestMapping(path = "/error", produces = Pages.HTML)
  ResponseEntity<String> error(
      @RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false)
          @Nullable Integer status) {
    int code = status == null ? 404 : status;
    String sentence =
        switch (code) {
          case 400 -> "登录请求不完整，或不是由已登记的系统发起的。请回到原来的系统重新登录。";
          case 403 -> "页面打开太久，已经失效。请回到原来的系统重新登录。";
          case 404 -> "没有这个页面。";
          default -> "服务暂时不可用，请稍后再试。";
        };
    return ResponseEntity.status(code).body(pages.show("refused", sentence));
  }
}
