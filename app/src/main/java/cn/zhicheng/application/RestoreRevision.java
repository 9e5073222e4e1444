package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an earlier version of a typed section back; what stood there becomes a version itself. */
@Component
public class RestoreRevision {
  private final Applications applications;
  private final Revisions revisions;
  private final Stale stale;

  RestoreRevision(Applications applications, Revisions revisions, Stale stale) {
    this.applications = applications;
    this.revisions = revisions;
    this.stale = stale;
  }

  /**
   * @throws NotFoundException when the section has no such version
   * @throws cn.zhicheng.shared.StaleException when it was changed since the page was made
   */
  @Transactional
  public void restore(Actor actor, UUID id, int version, String section, long revision) {
    Application held = applications.held(actor, id);
    stale.check(held, version);
    ApplyAccess.mayEdit(held).orThrow();
    Revision chosen =
        revisions.of(held, section).versions().stream()
            .filter(each -> each.id() == revision)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("No version " + revision));
    revisions.write(held, section, chosen.content(), RevisionAct.RESTORED);
  }
}
