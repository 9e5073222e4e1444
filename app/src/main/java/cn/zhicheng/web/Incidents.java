package cn.zhicheng.web;

import cn.zhicheng.shared.ReferenceNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Numbers the failures of ours, so that a caller's number leads to the stack trace in the log. */
@Component
class Incidents {
  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

  /** Logs the failure and returns its number, e.g. {@code K7M2-9QXD}. */
  String log(Throwable failure) {
    String number = ReferenceNumber.next();
    LOG.error("Incident {}", number, failure);
    return number;
  }

  boolean anonymous() {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return who == null || who instanceof AnonymousAuthenticationToken;
  }
}
