package cn.zhicheng.achievement.entry;

import cn.zhicheng.document.DocumentUse;
import cn.zhicheng.identity.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says in which entries of their own library a person uses a file. */
@Component
class EntryDocumentUse implements DocumentUse {
  private final EntryFiles files;

  EntryDocumentUse(EntryFiles files) {
    this.files = files;
  }

  @Override
  public Map<UUID, String> places(Actor actor, Collection<UUID> documents) {
    UUID person = actor.personId();
    return person == null ? Map.of() : files.entriesOf(person, documents);
  }
}
