package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.entry.AuditFilter;
import cn.zhicheng.achievement.entry.AuditFilter.Tab;
import cn.zhicheng.achievement.entry.AuditQueue;
import cn.zhicheng.achievement.entry.AuditRow;
import cn.zhicheng.achievement.entry.EntryHistory;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.Option;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page 「业绩档案」; two statements. */
@Component
class AuditListPages {
  static final String PATH = "/achievement-audits";

  private final CategoryCatalogue catalogue;
  private final AuditQueue queue;

  AuditListPages(CategoryCatalogue catalogue, AuditQueue queue) {
    this.catalogue = catalogue;
    this.queue = queue;
  }

  AuditListPage page(Actor actor, AuditFilter filter, @Nullable UUID after) {
    UUID unit = actor.organisation();
    var page = queue.page(unit, filter, after);
    return new AuditListPage(
        tabs(filter, queue.waiting(unit)),
        catalogue.all().stream().map(c -> Option.of(c.code(), c.name())).toList(),
        filter.category(),
        filter.person(),
        filter.tab().name(),
        filter.tab() == Tab.WAITING,
        page.rows().stream().map(row -> row(actor, row)).toList(),
        filters(filter, filter.tab()),
        page.next(),
        after == null ? null : after.toString());
  }

  private AuditListPage.Row row(Actor actor, AuditRow row) {
    LibraryEntry entry = row.entry();
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    Instant submitted = entry.submittedAt();
    return new AuditListPage.Row(
        entry.id(),
        row.person(),
        category.name(),
        EntryPages.title(entry, category),
        entry.source().label(),
        submitted == null ? "" : EntryHistory.time(submitted),
        entry.state(),
        EntryAccess.notOwn(actor, entry.personId())
                .and(() -> EntryAccess.mayAudit(entry.state()))
                .allowed()
            ? new Pick(entry.id(), entry.version()).toString()
            : "");
  }

  private static List<cn.zhicheng.web.Tab> tabs(AuditFilter filter, String waiting) {
    return Arrays.stream(Tab.values())
        .map(tab ->
            new cn.zhicheng.web.Tab(
                tab.label(),
                Links.with(PATH, filters(filter, tab)),
                tab == filter.tab(),
                tab == Tab.WAITING ? waiting : null))
        .toList();
  }

  /** The filters as the address carries them. */
  static Map<String, String> filters(AuditFilter filter, Tab tab) {
    var filters = new LinkedHashMap<String, String>();
    filters.put("tab", tab == Tab.WAITING ? "" : tab.name());
    filters.put("category", filter.category());
    filters.put("person", filter.person());
    return filters;
  }
}
