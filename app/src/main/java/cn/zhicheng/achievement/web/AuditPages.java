package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.achievement.entry.AuditFilter;
import cn.zhicheng.achievement.entry.AuditQueue;
import cn.zhicheng.achievement.entry.AuditedEntries;
import cn.zhicheng.achievement.entry.AuditedEntry;
import cn.zhicheng.achievement.entry.EntryChanges;
import cn.zhicheng.achievement.entry.EntryHistory;
import cn.zhicheng.achievement.entry.EntryReturn;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.RowStore;
import cn.zhicheng.achievement.entry.TableRow;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.Option;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the page 「审核」, and notes that it was looked at; four statements, one more for a nested
 * table.
 */
@Component
class AuditPages {
  private static final List<Option> REASONS =
      Arrays.stream(ReturnReason.values()).map(r -> Option.of(r.name(), r.label())).toList();

  private final CategoryCatalogue catalogue;
  private final AuditedEntries entries;
  private final AuditQueue queue;
  private final RowStore rows;
  private final EntryHistory history;
  private final AuditNoticePages notices;
  private final Looks looks;

  AuditPages(
      CategoryCatalogue catalogue,
      AuditedEntries entries,
      AuditQueue queue,
      RowStore rows,
      EntryHistory history,
      AuditNoticePages notices,
      Looks looks) {
    this.catalogue = catalogue;
    this.entries = entries;
    this.queue = queue;
    this.rows = rows;
    this.history = history;
    this.notices = notices;
    this.looks = looks;
  }

  /**
   * Which entry, and how it was asked for.
   *
   * @param all whether a resubmission is shown whole
   * @param top a sentence above everything; empty for none
   */
  record Asked(
      UUID id, AuditQuery query, boolean all, DecisionInput typed, Problems problems, String top) {}

  AuditPage page(Actor actor, Asked asked) {
    AuditedEntry audited = entries.ofUnit(actor.organisation(), asked.id());
    LibraryEntry entry = audited.entry();
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    Verdict mine =
        EntryAccess.notOwn(actor, entry.personId())
            .and(() -> EntryAccess.ofBoundUnit(entry.state(), audited.elsewhere()));
    String title = EntryPages.title(entry, category);
    looks.record(
        actor.by(),
        entry.personId(),
        LookKind.ENTRY,
        entry.id(),
        category.name() + "「" + title + "」");
    EntryReturn returned = comparable(actor, audited);
    List<TableRow> cases = category.table() == null ? List.of() : rows.of(entry.id());
    var changes =
        returned == null
            ? EntryChanges.NONE
            : EntryChanges.between(category, returned, entry.payload(), audited.files(), cases);
    boolean onlyChanges = returned != null && !asked.all();
    var lines =
        new AuditLines(category, audited, changes, onlyChanges, asked.typed(), asked.problems());
    return new AuditPage(
        entry.id(),
        entry.version(),
        address(asked, asked.all()),
        title,
        entry.state(),
        head(audited, category),
        lines.fields(),
        lines.places(),
        lines.cases(cases),
        audited.files().isEmpty() ? null : "/documents/" + audited.files().getFirst().documentId(),
        returned == null ? null : again(asked, returned, changes, lines),
        walk(actor, entry, asked.query()),
        notices.of(actor, audited, category),
        HistoryNodes.of(history.of(entry.id()), entry.state(), actor.organisationName()),
        mine.and(() -> EntryAccess.mayAudit(entry.state())),
        mine.and(() -> EntryAccess.mayReturn(entry.state(), entry.source())),
        mine.and(() -> EntryAccess.mayVoid(entry.state(), entry.source())),
        asked.typed(),
        REASONS,
        asked.problems(),
        asked.top());
  }

  /** A return by this unit that was answered: only then there is something to compare with. */
  private static @Nullable EntryReturn comparable(Actor actor, AuditedEntry audited) {
    EntryReturn returned = audited.returned();
    return returned != null
            && !returned.open()
            && returned.unitId().equals(actor.organisation())
            && audited.entry().state() == EntryState.SUBMITTED
        ? returned
        : null;
  }

  private static AuditPage.Again again(
      Asked asked, EntryReturn returned, EntryChanges changes, AuditLines lines) {
    return new AuditPage.Again(
        EntryHistory.time(returned.at()),
        returned.actor(),
        returned.message(),
        lines.asked(returned),
        changes.isEmpty(),
        asked.all(),
        address(asked, !asked.all()));
  }

  private static String address(Asked asked, boolean all) {
    return Links.with(
        AuditListPages.PATH + "/" + asked.id(),
        asked.query().address(),
        "all",
        all ? "true" : null);
  }

  private AuditPage.Walk walk(Actor actor, LibraryEntry entry, AuditQuery query) {
    AuditFilter filter = query.filter();
    var around = queue.around(actor.organisation(), filter, entry.id());
    boolean inside =
        switch (filter.tab()) {
          case WAITING -> entry.state() == EntryState.SUBMITTED;
          case DONE -> entry.state() != EntryState.SUBMITTED;
          case ALL -> true;
        };
    return new AuditPage.Walk(
        Links.with(AuditListPages.PATH, query.address()),
        link(around.previous(), query),
        link(around.next(), query),
        inside ? around.told() : "");
  }

  private static @Nullable String link(@Nullable UUID id, AuditQuery query) {
    return id == null ? null : Links.with(AuditListPages.PATH + "/" + id, query.address());
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
