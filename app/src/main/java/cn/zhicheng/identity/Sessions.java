package cn.zhicheng.identity;

import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sign-ons of an account wherever they are; what is ended here counts at the next request. */
@Component
public class Sessions {
  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /** Signs the account off everywhere. */
  public void endAll(UUID account) {
    endOthers(account, "");
  }

  /** Signs the account off everywhere but in one session. */
  public void endOthers(UUID account, String kept) {
    sessions.findByPrincipalName(account.toString()).keySet().stream()
        .filter(id -> !id.equals(kept))
        .forEach(sessions::deleteById);
  }
}
