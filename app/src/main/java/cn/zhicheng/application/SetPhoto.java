package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the ID photo into the application (FAQ-P55, P56). */
@Component
public class SetPhoto {
  private final Applications applications;
  private final ApplicationStore store;
  private final ItemStore items;
  private final AuditStore audits;
  private final Documents documents;
  private final Stale stale;

  SetPhoto(
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
   * @param photo one of the person's own documents, already cropped and stored: nothing outside the
   *     database happens in a transaction
   */
  @Transactional
  public void set(Actor actor, UUID id, int version, UUID photo) {
    Application application = applications.own(actor, id);
    stale.check(application, version);
    ApplyAccess.mayEdit(application).orThrow();
    documents.requireOwn(actor, List.of(photo));
    stale.written(store.keep(Changes.photo(application, photo)), id);
    items.contain(id, List.of(photo));
    audits.repaired(id, Section.BASICS);
  }
}
