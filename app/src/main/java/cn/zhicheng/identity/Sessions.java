package cn.zhicheng.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The open sessions of an account. Ending one takes effect at its next request: the row is gone,
 * and with it who was signed on. Not part of the caller's transaction.
 */
@Component
public class Sessions {
  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /**
   * What is signed on under this account, the last used first.
   *
   * @param current id of the asking session, which is marked; empty for none
   */
  public List<OpenSession> of(UUID account, String current) {
    return find(account).values().stream()
        .filter(session -> !session.isExpired())
        .map(session -> OpenSession.of(session, session.getId().equals(current)))
        .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
        .toList();
  }

  /** Signs the account off everywhere. */
  public void endAll(UUID account) {
    endOthers(account, "");
  }

  /**
   * Signs the account off everywhere but here.
   *
   * @param currentSessionId the session that stays
   * @return how many were ended
   */
  public int endOthers(UUID account, String currentSessionId) {
    List<String> others =
        find(account).keySet().stream().filter(id -> !id.equals(currentSessionId)).toList();
    others.forEach(sessions::deleteById);
    return others.size();
  }

  /**
   * Ends one session of this account.
   *
   * @param key as {@link OpenSession} shows it
   * @return whether there was such a session still
   */
  public boolean end(UUID account, String key) {
    List<String> meant =
        find(account).keySet().stream().filter(id -> OpenSession.key(id).equals(key)).toList();
    meant.forEach(sessions::deleteById);
    return !meant.isEmpty();
  }

  private Map<String, ? extends Session> find(UUID account) {
    return sessions.findByPrincipalName(account.toString());
  }
}
