package cn.zhicheng.sandbox.portal.signin;

import cn.zhicheng.sandbox.portal.PortalUser;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The session that stands for a phone: whose it is, and a secret by which codes know it again. */
@Component
@Profile("portal")
class Phone {
  private static final String SECRET = Phone.class.getName() + ".secret";
  private static final String OWNER = Phone.class.getName() + ".owner";
  private final ScanCodes codes;

  Phone(ScanCodes codes) {
    this.codes = codes;
  }

  String secret(HttpSession session) {
    @Nullable Object known = session.getAttribute(SECRET);
    if (known == null) {
      known = codes.random();
      session.setAttribute(SECRET, known);
    }
    return (String) known;
  }

  /** The natural person whose phone this is, as her app knows her. */
  Optional<PortalUser> owner(HttpSession session) {
    return Optional.ofNullable((PortalUser) session.getAttribute(OWNER));
  }

  void belongsTo(PortalUser owner, HttpSession session) {
    session.setAttribute(OWNER, owner);
  }

  void belongsToNobody(HttpSession session) {
    session.removeAttribute(OWNER);
  }
}
