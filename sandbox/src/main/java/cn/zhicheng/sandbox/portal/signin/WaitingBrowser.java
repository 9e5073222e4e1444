package cn.zhicheng.sandbox.portal.signin;

import cn.zhicheng.sandbox.portal.PortalKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The session that shows a code: it alone keeps the secret half. */
@Component
@Profile("portal")
class WaitingBrowser {
  private static final String TICKET = WaitingBrowser.class.getName();

  private record Ticket(String id, String secret) implements Serializable {}

  private final ScanCodes codes;

  WaitingBrowser(ScanCodes codes) {
    this.codes = codes;
  }

  /** The session's code while it is still good for something, else a new one. */
  ScanCode show(ScanMethod method, PortalKind kind, HttpServletRequest request) {
    return shown(request)
        .filter(code -> code.method() == method && code.kind() == kind)
        .filter(code -> code.state() != ScanState.CANCELLED && code.state() != ScanState.USED)
        .orElseGet(() -> fresh(method, kind, request));
  }

  Optional<ScanCode> shown(HttpServletRequest request) {
    Ticket ticket = ticket(request);
    return ticket == null ? Optional.empty() : codes.shown(ticket.id(), ticket.secret());
  }

  /**
   * The login name the phone agreed to, once.
   *
   * @throws ScanRefusedException when nothing is shown here, or no phone agreed
   */
  String use(HttpServletRequest request) {
    Ticket ticket = ticket(request);
    return ticket == null ? codes.use("", "") : codes.use(ticket.id(), ticket.secret());
  }

  private ScanCode fresh(ScanMethod method, PortalKind kind, HttpServletRequest request) {
    ScanCode code = codes.begin(method, kind);
    request.getSession().setAttribute(TICKET, new Ticket(code.id(), code.secret()));
    return code;
  }

  private static @Nullable Ticket ticket(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (Ticket) session.getAttribute(TICKET);
  }
}
