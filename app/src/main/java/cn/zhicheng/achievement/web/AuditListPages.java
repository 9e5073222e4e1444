package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.entry.AfterSubmission;
import cn.zhicheng.achievement.entry.AuditFilter.Tab;
import cn.zhicheng.achievement.entry.AuditQueue;
import cn.zhicheng.achievement.entry.AuditRow;
import cn.zhicheng.achievement.entry.BatchAuditEntries;
import cn.zhicheng.achievement.entry.EntryFlags;
import cn.zhicheng.achievement.entry.EntryHistory;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SavedViews;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.ViewLink;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page 「业绩档案」; four statements. */
@Component
class AuditListPages {
  static final String PATH = "/achievement-audits";

  private final CategoryCatalogue catalogue;
  private final AuditQueue queue;
  private final AfterSubmission after;
  private final SavedViews views;
  private final Clock clock;

  AuditListPages(
      CategoryCatalogue catalogue,
      AuditQueue queue,
      AfterSubmission after,
      SavedViews views,
      Clock clock) {
    this.catalogue = catalogue;
    this.queue = queue;
    this.after = after;
    this.views = views;
    this.clock = clock;
  }

  AuditListPage page(Actor actor, AuditQuery query, @Nullable UUID after, BatchInput typed) {
    UUID unit = actor.organisation();
    Instant seen = clock.instant();
    var filter = query.filter();
    var page = queue.page(unit, filter, after);
    var counts = queue.counts(unit, filter);
    var flags = this.after.flags(page.rows().stream().map(row -> row.entry().id()).toList());
    int most = BatchAuditEntries.MOST;
    Map<String, String> address = query.address();
    return new AuditListPage(
        tabs(query, counts.told()),
        query,
        catalogue.all().stream().map(c -> Option.of(c.code(), c.name())).toList(),
        queue.knowsDoubts(),
        query.problems(),
        page.rows().stream()
            .map(row ->
                row(actor, row, address, flags.getOrDefault(row.entry().id(), EntryFlags.NONE)))
            .toList(),
        address,
        page.next(),
        after == null ? null : after.toString(),
        views(actor, address),
        new AuditListPage.All(
            Math.min(counts.matching(), most), counts.matching() >= most, seen.toString()),
        typed);
  }

  private List<ViewLink> views(Actor actor, Map<String, String> address) {
    String here = Links.with(PATH, address);
    return views.of(actor.accountId(), PATH).stream()
        .map(view -> {
          String href = view.query().isEmpty() ? PATH : PATH + "?" + view.query();
          return new ViewLink(view.id(), view.name(), href, href.equals(here));
        })
        .toList();
  }

  private AuditListPage.Row row(
      Actor actor, AuditRow row, Map<String, String> address, EntryFlags flags) {
    LibraryEntry entry = row.entry();
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    Instant submitted = entry.submittedAt();
    return new AuditListPage.Row(
        entry.id(),
        Links.with(PATH + "/" + entry.id(), address),
        row.person(),
        category.name(),
        EntryPages.title(entry, category),
        entry.source().label(),
        submitted == null ? "" : EntryHistory.time(submitted),
        entry.state(),
        row.again(),
        flags,
        EntryAccess.notOwn(actor, entry.personId())
                .and(() -> EntryAccess.mayAudit(entry.state()))
                .allowed()
            ? new Pick(entry.id(), entry.version()).toString()
            : "");
  }

  private static List<cn.zhicheng.web.Tab> tabs(AuditQuery query, String waiting) {
    return Arrays.stream(Tab.values())
        .map(tab ->
            new cn.zhicheng.web.Tab(
                tab.label(),
                Links.with(PATH, query.in(tab).address()),
                tab == query.tab(),
                tab == Tab.WAITING ? waiting : null))
        .toList();
  }
}
