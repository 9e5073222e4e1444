package cn.zhicheng.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that keeps to the minute when it was last used: a page that changes nothing in it
 * writes nothing either.
 */
record QuietSession<S extends Session>(S kept) implements Session {
  /** How far behind the kept time of last use may be; an idle session ends that much earlier. */
  static final Duration GRAIN = Duration.ofMinutes(1);

  @Override
  public void setLastAccessedTime(Instant now) {
    if (Duration.between(kept.getLastAccessedTime(), now).compareTo(GRAIN) >= 0) {
      kept.setLastAccessedTime(now);
    }
  }

  @Override
  public Instant getLastAccessedTime() {
    return kept.getLastAccessedTime();
  }

  @Override
  public String getId() {
    return kept.getId();
  }

  @Override
  public String changeSessionId() {
    return kept.changeSessionId();
  }

  @Override
  public <T> @Nullable T getAttribute(String name) {
    return kept.getAttribute(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return kept.getAttributeNames();
  }

  @Override
  public void setAttribute(String name, Object value) {
    kept.setAttribute(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    kept.removeAttribute(name);
  }

  @Override
  public Instant getCreationTime() {
    return kept.getCreationTime();
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    kept.setMaxInactiveInterval(interval);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return kept.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return kept.isExpired();
  }
}
