package cn.zhicheng.web;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Numbers the failures of ours, so that a caller's number leads to the stack trace in the log. */
@Component
class Incidents {
  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

  /** Without letters and digits that are confused on the phone. */
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private final SecureRandom random = new SecureRandom();

  /** Logs the failure and returns its number, e.g. {@code K7M2-9QXD}. */
  String log(Throwable failure) {
    var number = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      number.append(i == 4 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    LOG.error("Incident {}", number, failure);
    return number.toString();
  }

  boolean anonymous() {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return who == null || who instanceof AnonymousAuthenticationToken;
  }
}
