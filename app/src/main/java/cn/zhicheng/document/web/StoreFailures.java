package cn.zhicheng.document.web;

import cn.zhicheng.document.store.StoreAwayException;
import cn.zhicheng.shared.ReferenceNumber;
import cn.zhicheng.web.FailurePage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The page for who wanted to keep or open a file while the store is away or full. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreFailures {
  /** Seconds after which a script tries again by itself. */
  static final String RETRY = "10";

  private static final Logger LOG = LoggerFactory.getLogger(StoreFailures.class);

  @ExceptionHandler
  ModelAndView away(StoreAwayException e, HttpServletResponse response) {
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY);
    var page =
        new FailurePage(
            503,
            "附件暂时存取不了",
            StoreAwayException.SENTENCE,
            List.of(
                "这次操作没有生效，请过几分钟返回上一页再试，没有提交的文件需要重新选择。",
                "已经保存和提交的内容都在，不会丢失；不涉及附件的操作照常可用。",
                "多次出现的，请拨打服务热线并告知下面的事件编号。"),
            List.of(),
            null,
            "返回首页",
            log(e));
    var view = new ModelAndView("web/error", "page", page);
    view.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
    return view;
  }

  /** Its number, by which operations find it. */
  static String log(StoreAwayException e) {
    String number = ReferenceNumber.next();
    LOG.error("Incident {}: files can't be kept or read", number, e);
    return number;
  }
}
