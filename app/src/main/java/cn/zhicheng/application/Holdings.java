package cn.zhicheng.application;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.Library;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An own application with its copies, opened to change them and put back. */
@Component
class Holdings {
  private final Applications applications;
  private final ApplicationStore store;
  private final ItemStore items;
  private final AuditStore audits;
  private final Library library;
  private final Stale stale;

  Holdings(
      Applications applications,
      ApplicationStore store,
      ItemStore items,
      AuditStore audits,
      Library library,
      Stale stale) {
    this.applications = applications;
    this.store = store;
    this.items = items;
    this.audits = audits;
    this.library = library;
    this.stale = stale;
  }

  /** Opened at one version. */
  record Open(Application application, Copies copies) {}

  /**
   * @throws cn.zhicheng.shared.StaleException when the page was made from another version
   * @throws cn.zhicheng.shared.RefusedException while it cannot be written in (FAQ-P54)
   */
  Open open(Actor actor, UUID id, int version) {
    Application application = applications.own(actor, id);
    stale.check(application, version);
    ApplyAccess.mayEdit(application).orThrow();
    return new Open(application, new Copies(items.of(id)));
  }

  List<ApprovedEntry> approved(Actor actor) {
    return library.approved(actor.person());
  }

  /** The application's row goes first: its lock lets one of two writers through. */
  void keep(Open open, Copies now) {
    keep(open, open.application(), now);
  }

  /**
   * The same with other content of the application itself.
   *
   * @param changed of the version that was opened
   */
  void keep(Open open, Application changed, Copies now) {
    UUID id = changed.id();
    stale.written(store.keep(changed), id);
    items.replace(id, now.items());
    now.categoriesChangedFrom(open.copies()).forEach(category -> audits.repaired(id, category));
  }
}
