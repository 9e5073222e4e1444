package cn.zhicheng.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The answer to a POST that acted: 303 to a page, and a sentence to show there once. */
public final class SeeOther {
  private SeeOther() {}

  /** The view name that sends the browser to the path; an empty sentence shows nothing. */
  public static String to(HttpServletRequest request, String path, String sentence) {
    request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
    if (!sentence.isEmpty()) {
      RequestContextUtils.getOutputFlashMap(request).put(ShellAdvice.FLASH, sentence);
    }
    return "redirect:" + path;
  }
}
