package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the referees' letters into a 破格申报. */
@Component
public class AttachLetters {
  private final Applications applications;
  private final ApplicationStore store;
  private final ItemStore items;
  private final AuditStore audits;
  private final Documents documents;
  private final Stale stale;

  AttachLetters(
      Applications applications,
      ApplicationStore store,
      ItemStore items,
      AuditStore audits,
      Documents documents,
      Stale stale) {
    this.applications = applications;
    this.store = store;
    this.items = items;
    this.audits = audits;
    this.documents = documents;
    this.stale = stale;
  }

  /**
   * @param letters the person's own documents; a letter that is missing here is taken out
   * @throws cn.zhicheng.shared.RefusedException for an application without referees, or locked
   */
  @Transactional
  public void attach(Actor actor, UUID id, int version, Map<Letter, UUID> letters) {
    Application application = applications.own(actor, id);
    stale.check(application, version);
    ApplyAccess.mayAttachLetters(application).orThrow();
    documents.requireOwn(actor, letters.values());
    Map<UUID, StoredDocument> stored = documents.describe(letters.values());
    var content = new HashMap<>(application.content());
    for (Letter letter : Letter.values()) {
      UUID document = letters.get(letter);
      StoredDocument file = document == null ? null : stored.get(document);
      letter.put(
          content, file == null ? "" : file.id().toString(), file == null ? "" : file.name());
    }
    stale.written(store.keep(Changes.content(application, content)), id);
    items.contain(id, letters.values());
    audits.repaired(id, Section.EXCEPTION);
  }
}
