package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.entry.AuditedEntries;
import cn.zhicheng.achievement.entry.AuditedEntry;
import cn.zhicheng.achievement.entry.EntryFiles;
import cn.zhicheng.achievement.entry.EntryHistory;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the page 「审核」, and notes that it was looked at; four statements. */
@Component
class AuditPages {
  private final CategoryCatalogue catalogue;
  private final AuditedEntries entries;
  private final EntryFiles files;
  private final EntryHistory history;
  private final Looks looks;

  AuditPages(
      CategoryCatalogue catalogue,
      AuditedEntries entries,
      EntryFiles files,
      EntryHistory history,
      Looks looks) {
    this.catalogue = catalogue;
    this.entries = entries;
    this.files = files;
    this.history = history;
    this.looks = looks;
  }

  AuditPage page(Actor actor, UUID id, String opinion, Problems problems, String top) {
    AuditedEntry audited = entries.ofUnit(actor.organisation(), id);
    LibraryEntry entry = audited.entry();
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    Verdict notOwn = EntryAccess.notOwn(actor, entry.personId());
    String title = EntryPages.title(entry, category);
    looks.record(
        actor.by(), entry.personId(), LookKind.ENTRY, id, category.name() + "「" + title + "」");
    return new AuditPage(
        id,
        entry.version(),
        title,
        entry.state(),
        head(audited, category),
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

  private static List<Detail> head(AuditedEntry audited, Category category) {
    LibraryEntry entry = audited.entry();
    Instant submitted = entry.submittedAt();
    return List.of(
        Detail.of("申报人", audited.person()),
        Detail.of("业绩类别", category.name()),
        Detail.of("来源", entry.source().label()),
        Detail.of("提交时间", submitted == null ? "" : EntryHistory.time(submitted)));
  }
}
