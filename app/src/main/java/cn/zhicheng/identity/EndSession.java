package cn.zhicheng.identity;

import org.springframework.stereotype.Component;

/**
 * 「退出该设备」 and 「退出其他所有设备」: signs the own account off elsewhere. Sessions end in a transaction of
 * their own, so they are ended first and written down when they are gone.
 */
@Component
public class EndSession {
  private final Sessions sessions;
  private final SessionLog log;

  EndSession(Sessions sessions, SessionLog log) {
    this.sessions = sessions;
    this.log = log;
  }

  /**
   * Ends one session of the actor's account.
   *
   * @param key as {@link OpenSession} shows it
   * @return false when it had ended before
   */
  public boolean one(Actor actor, String key) {
    boolean ended = sessions.end(actor.accountId(), key);
    if (ended) {
      log.ended(actor, 1);
    }
    return ended;
  }

  /**
   * Ends all but the asking session.
   *
   * @return how many were ended
   */
  public int others(Actor actor, String current) {
    int ended = sessions.endOthers(actor.accountId(), current);
    if (ended > 0) {
      log.ended(actor, ended);
    }
    return ended;
  }
}
