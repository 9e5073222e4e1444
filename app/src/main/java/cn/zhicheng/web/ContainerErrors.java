package cn.zhicheng.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages for errors that never reached a controller: filters, the container, unknown methods. */
@Controller
class ContainerErrors implements ErrorController {
  private final Incidents incidents;

  ContainerErrors(Incidents incidents) {
    this.incidents = incidents;
  }

  @RequestMapping("/error")
  ModelAndView error(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer number ? number : 404;
    FailurePage page = FailurePages.of(status);
    return FailurePages.view(
        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && status >= 500
            ? page.withIncident(incidents.log(failure))
            : page);
  }
}
