package cn.zhicheng.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Answers a form that is too large with our own page.
 *
 * <p>The security filters read the form's token, so the container's refusal comes up long before
 * any controller; its error dispatch would meet the same refusal again and end in a bare page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadLimit extends OncePerRequestFilter {
  private final ViewResolver views;
  private final DataSize oneFile;
  private final DataSize allFiles;

  UploadLimit(
      ViewResolver jteViewResolver,
      @Value("${zhicheng.file-limit:10MB}") DataSize oneFile,
      @Value("${spring.servlet.multipart.max-request-size:60MB}") DataSize allFiles) {
    this.views = jteViewResolver;
    this.oneFile = oneFile;
    this.allFiles = allFiles;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (InvalidParameterException e) {
      if (response.isCommitted()) {
        throw e;
      }
      logger.info("Form refused by the container: " + e.getMessage());
      boolean large = e.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
      var page = large ? FailurePages.tooLarge(oneFile, allFiles) : FailurePages.of(400);
      answer(request, response, page);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FailurePage page)
      throws ServletException, IOException {
    response.reset();
    response.setStatus(page.status());
    try {
      View view = views.resolveViewName("web/error", request.getLocale());
      if (view != null) {
        view.render(Map.of("page", page), request, response);
      }
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
