package cn.zhicheng.achievement.entry;

import cn.zhicheng.document.DocumentAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A unit may read the files of entries that were submitted to it. */
@Component
class EntryDocuments implements DocumentAccess {
  private final EntryFiles files;

  EntryDocuments(EntryFiles files) {
    this.files = files;
  }

  @Override
  public boolean mayRead(Actor actor, UUID documentId) {
    UUID unit = actor.organisationId();
    return actor.role() == Role.UNIT && unit != null && files.submittedTo(unit, documentId);
  }
}
