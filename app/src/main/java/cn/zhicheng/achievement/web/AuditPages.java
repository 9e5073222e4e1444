package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.entry.EntryFiles;
import cn.zhicheng.achievement.entry.EntryHistory;
import cn.zhicheng.achievement.entry.EntryStore;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.People;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the page 「审核」; four statements. */
@Component
class AuditPages {
  private final CategoryCatalogue catalogue;
  private final EntryStore store;
  private final EntryFiles files;
  private final EntryHistory history;
  private final People people;

  AuditPages(
      CategoryCatalogue catalogue,
      EntryStore store,
      EntryFiles files,
      EntryHistory history,
      People people) {
    this.catalogue = catalogue;
    this.store = store;
    this.files = files;
    this.history = history;
    this.people = people;
  }

  AuditPage page(Actor actor, UUID id, String opinion, Problems problems, String top) {
    LibraryEntry entry = store.ofUnit(actor.organisation(), id);
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    Verdict notOwn = EntryAccess.notOwn(actor, entry.personId());
    return new AuditPage(
        id,
        entry.version(),
        EntryPages.title(entry, category),
        entry.state(),
        head(entry, category),
        EntryPages.details(category, entry.payload()),
        ShownSlot.of(category, files.of(id)),
        HistoryNodes.of(history.of(id), entry.state(), actor.organisationName()),
        notOwn.and(() -> EntryAccess.mayAudit(entry.state())),
        notOwn.and(() -> EntryAccess.mayReturn(entry.state(), entry.source())),
        notOwn.and(() -> EntryAccess.mayVoid(entry.state(), entry.source())),
        opinion,
        problems,
        top);
  }

  private List<Detail> head(LibraryEntry entry, Category category) {
    Instant submitted = entry.submittedAt();
    return List.of(
        Detail.of("申报人", people.get(entry.personId()).name()),
        Detail.of("业绩类别", category.name()),
        Detail.of("来源", entry.source().label()),
        Detail.of("提交时间", submitted == null ? "" : EntryHistory.time(submitted)));
  }
}
