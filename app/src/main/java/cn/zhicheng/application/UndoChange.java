package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「撤销上一次修改」 of a typed section; pressed again it goes one step further back. */
@Component
public class UndoChange {
  private final Applications applications;
  private final Revisions revisions;
  private final Stale stale;

  UndoChange(Applications applications, Revisions revisions, Stale stale) {
    this.applications = applications;
    this.revisions = revisions;
    this.stale = stale;
  }

  /**
   * @return whether there was something to take back; what was taken back stays in 「历史版本」
   * @throws cn.zhicheng.shared.StaleException when it was changed since the page was made
   */
  @Transactional
  public boolean undo(Actor actor, UUID id, int version, String section) {
    Application held = applications.held(actor, id);
    stale.check(held, version);
    ApplyAccess.mayEdit(held).orThrow();
    Optional<RevisionStack.Back> back =
        revisions.of(held, section).back(ContentField.texts(section, held.content()));
    back.ifPresent(step -> {
      revisions.used(held, step.used());
      revisions.write(held, section, step.to().content(), RevisionAct.UNDONE);
    });
    return back.isPresent();
  }
}
