package cn.zhicheng.application;

import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes typed sections and keeps what they said before; the caller holds the application. */
@Component
class Revisions {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ProvinceTime.ZONE);
  private final ApplicationStore store;
  private final RevisionStore revisions;
  private final AuditStore audits;
  private final Stale stale;
  private final Clock clock;

  Revisions(
      ApplicationStore store,
      RevisionStore revisions,
      AuditStore audits,
      Stale stale,
      Clock clock) {
    this.store = store;
    this.revisions = revisions;
    this.audits = audits;
    this.stale = stale;
    this.clock = clock;
  }

  /**
   * Writes a section, keeping what stood there; nothing happens where nothing changes.
   *
   * @param content all texts of the application, or those of the section
   * @return version of the application afterwards
   */
  int write(Application held, String section, Map<String, String> content, RevisionAct act) {
    Map<String, String> now = ContentField.texts(section, held.content());
    Map<String, String> next = ContentField.texts(section, content);
    if (now.equals(next)) {
      return held.version();
    }
    Instant at = clock.instant();
    Optional<Revision> latest =
        act == RevisionAct.TYPED ? revisions.latest(held.id(), section) : Optional.empty();
    if (RevisionStack.keeps(latest, act, now, next, at)) {
      revisions.add(held.id(), section, now, act, at);
    }
    var all = new HashMap<>(held.content());
    all.putAll(next);
    stale.written(store.keep(Changes.content(held, all)), held.id());
    return held.version() + 1;
  }

  RevisionStack of(Application application, String section) {
    return new RevisionStack(revisions.of(application.id(), section));
  }

  void used(Application held, List<Long> ids) {
    revisions.remove(held.id(), ids);
  }

  /** The marks of a return on this section count as worked on. */
  void repaired(Application held, String section) {
    if (held.state() == ApplicationState.RETURNED) {
      audits.repaired(held.id(), section);
    }
  }

  /** Both windows changed the same field. */
  StaleException torn(Application held, ContentField field) {
    return new StaleException(
        "您在另一个窗口或设备上已于 %s 修改了「%s」。"
            .formatted(MINUTE.format(store.changedAt(held.id())), field.label()));
  }
}
