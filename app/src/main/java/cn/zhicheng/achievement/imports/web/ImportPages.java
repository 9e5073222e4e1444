package cn.zhicheng.achievement.imports.web;

import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.access.ImportAccess;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.RowStore;
import cn.zhicheng.achievement.imports.ColumnRules;
import cn.zhicheng.achievement.imports.ImportState;
import cn.zhicheng.achievement.imports.ImportStore;
import cn.zhicheng.achievement.imports.ImportTarget;
import cn.zhicheng.achievement.imports.ImportTargets;
import cn.zhicheng.achievement.imports.LibraryImport;
import cn.zhicheng.achievement.imports.StagedRows;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Crumb;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of Excel lists. */
@Component
class ImportPages {
  private final ImportTargets targets;
  private final ImportStore store;
  private final StagedRows rows;
  private final RowStore entryRows;
  private final ColumnRules columns;
  private final Clock clock;

  ImportPages(
      ImportTargets targets,
      ImportStore store,
      StagedRows rows,
      RowStore entryRows,
      ColumnRules columns,
      Clock clock) {
    this.targets = targets;
    this.store = store;
    this.rows = rows;
    this.entryRows = entryRows;
    this.columns = columns;
    this.clock = clock;
  }

  UploadPage upload(Actor actor, ImportTarget target, @Nullable Problems problems) {
    LibraryEntry entry = target.entry();
    UUID entryId = entry == null ? null : entry.id();
    Verdict verdict = targets.verdict(actor.person(), target);
    return new UploadPage(
        target,
        target.home() + "/import",
        crumbs(target),
        verdict.allowed() ? columns.of(target) : List.of(),
        store.open(actor.person(), target.category().code(), entryId).orElse(null),
        verdict,
        problems);
  }

  PreviewPage preview(Actor actor, UUID id, int after) {
    LibraryImport list = store.ofPerson(actor.person(), id);
    ImportTarget target = targets.of(list);
    ImportState state = list.stateAt(clock.instant());
    Slice<StagedRows.Shown> shown =
        state == ImportState.READY && list.bad() + list.known() > 0
            ? rows.page(id, after)
            : new Slice<>(List.of(), null);
    return new PreviewPage(
        list,
        target,
        state,
        crumbs(target),
        ImportAccess.mayTake(state, list.good(), room(target)),
        lines(target, shown.rows()),
        shown.next(),
        after == 0 ? null : String.valueOf(after));
  }

  private int room(ImportTarget target) {
    LibraryEntry entry = target.entry();
    return entry == null
        ? Integer.MAX_VALUE
        : Math.max(0, target.maxRows() - entryRows.count(entry.id()));
  }

  private static List<PreviewPage.Line> lines(ImportTarget target, List<StagedRows.Shown> rows) {
    Map<String, String> labels =
        target.fields().stream().collect(Collectors.toMap(Field::key, Field::label));
    List<PreviewPage.Line> lines = new ArrayList<>();
    for (StagedRows.Shown row : rows) {
      if (row.known()) {
        lines.add(new PreviewPage.Line(row.number(), "", "已经录入过，不重复导入。", row.title()));
      }
      row.problems()
          .forEach((field, sentence) ->
              lines.add(
                  new PreviewPage.Line(
                      row.number(),
                      labels.getOrDefault(field, ""),
                      sentence,
                      row.typed().getOrDefault(field, ""))));
    }
    return List.copyOf(lines);
  }

  private static List<Crumb> crumbs(ImportTarget target) {
    List<Crumb> crumbs = new ArrayList<>();
    crumbs.add(new Crumb("个人业绩库", "/library"));
    crumbs.add(new Crumb(target.category().name(), "/library/" + target.category().code()));
    LibraryEntry entry = target.entry();
    if (entry != null) {
      String title = entry.title().isEmpty() ? "未命名" : entry.title();
      crumbs.add(new Crumb(title, target.home()));
    }
    return List.copyOf(crumbs);
  }
}
