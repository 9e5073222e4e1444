package cn.zhicheng.web;

import cn.zhicheng.shared.Busy;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.shared.UnfinishedException;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what went wrong into a page that says so plainly and names the next step. */
@ControllerAdvice
class Failures {
  private final Incidents incidents;
  private final DataSize oneFile;
  private final DataSize allFiles;

  Failures(
      Incidents incidents,
      @Value("${zhicheng.file-limit:10MB}") DataSize oneFile,
      @Value("${spring.servlet.multipart.max-request-size:60MB}") DataSize allFiles) {
    this.incidents = incidents;
    this.oneFile = oneFile;
    this.allFiles = allFiles;
  }

  /** A malformed id in a path is, to its reader, a page that does not exist. */
  @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
  ModelAndView notFound() {
    return FailurePages.view(FailurePages.of(404));
  }

  @ExceptionHandler
  ModelAndView refused(RefusedException e) {
    Refusal refusal = e.refusal();
    var page = new FailurePage(409, "现在不能这样操作", refusal.sentence());
    return FailurePages.view(refusal.link() == null ? page : page.withLink(refusal.link(), "前往办理"));
  }

  @ExceptionHandler
  ModelAndView unfinished(UnfinishedException e) {
    return FailurePages.view(FailurePages.unfinished(e.sentence()).withIncident(e.reference()));
  }

  @ExceptionHandler
  ModelAndView stale(StaleException e) {
    return FailurePages.view(
        new FailurePage(409, "内容已经被他人更新", e.whoDidWhat(), "您这次的操作没有生效。请返回并刷新页面，看过最新内容后再决定怎样处理。"));
  }

  @ExceptionHandler
  ModelAndView invalid(InvalidException e) {
    var page = new FailurePage(422, "提交的内容需要修改", "下列内容需要修改后重新提交：", "请返回上一页修改。");
    return FailurePages.view(page.withDetails(e.problems().byField().values().stream().toList()));
  }

  @ExceptionHandler
  ModelAndView tooLarge(MaxUploadSizeExceededException e) {
    return FailurePages.view(FailurePages.tooLarge(oneFile, allFiles));
  }

  /** A form that broke off half-way or names too many parts. */
  @ExceptionHandler
  ModelAndView unreadable(MultipartException e) {
    return FailurePages.view(FailurePages.of(400));
  }

  /**
   * A file where the form has a text, or a text where it has a file. Elsewhere nobody but we can
   * have asked for what can't be converted.
   */
  @ExceptionHandler
  ModelAndView swapped(MethodArgumentConversionNotSupportedException e, HttpServletRequest request)
      throws Exception {
    String type = request.getContentType();
    return type != null && type.startsWith("multipart/")
        ? FailurePages.view(FailurePages.of(400))
        : other(e);
  }

  /** More parameters than any form has, or a zero byte in one, which the database cannot keep. */
  @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
  ModelAndView rejected() {
    return FailurePages.view(FailurePages.of(400));
  }

  /** Who is not signed on is led to sign-on by the security filters, so this goes on to them. */
  @ExceptionHandler
  ModelAndView denied(AccessDeniedException e) {
    if (incidents.anonymous()) {
      throw e;
    }
    return FailurePages.view(FailurePages.of(403));
  }

  @ExceptionHandler
  ModelAndView notSignedOn(AuthenticationException e) {
    throw e;
  }

  /** The browser went away; there is nobody to answer. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException e) {}

  /** What trying again mends goes on to the filter that lets people in, which asks them to. */
  @ExceptionHandler
  ModelAndView other(Exception e) throws Exception {
    if (Busy.causes(e)) {
      throw e;
    }
    if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return FailurePages.view(FailurePages.of(known.getStatusCode().value()));
    }
    return FailurePages.view(FailurePages.of(500).withIncident(incidents.log(e)));
  }
}
