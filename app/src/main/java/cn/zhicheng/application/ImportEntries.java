package cn.zhicheng.application;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.Library;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes approved library entries of one category over as copies (FAQ-P20, P32). What is not ticked
 * is taken out; what is ticked is copied as it stands now.
 */
@Component
public class ImportEntries {
  private final Applications applications;
  private final ApplicationStore store;
  private final ItemStore items;
  private final AuditStore audits;
  private final Library library;
  private final Stale stale;

  ImportEntries(
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

  /**
   * @param ticked entries to be in the application afterwards; others than the person's approved
   *     ones are ignored
   * @param representative those put forward as representative works
   * @return how many entries the category holds now
   */
  @Transactional
  public int take(
      Actor actor,
      UUID id,
      int version,
      String category,
      Set<UUID> ticked,
      Set<UUID> representative) {
    Application application = applications.own(actor, id);
    stale.check(application, version);
    ApplyAccess.mayEdit(application).orThrow();
    List<ApprovedEntry> entries =
        library.approved(actor.person()).stream()
            .filter(entry -> entry.category().equals(category) && ticked.contains(entry.id()))
            .toList();
    stale.written(store.keep(application), id);
    items.replace(id, category, entries, representative);
    audits.repaired(id, category);
    return entries.size();
  }
}
