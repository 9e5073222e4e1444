package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.achievement.entry.AuditedEntries;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.RowStore;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Verdict;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All rows of a nested table in front of the unit, to be searched and paged. */
@Controller
@Audience(Role.UNIT)
class AuditedRowsController {
  private static final int PAGE = 50;

  private final CategoryCatalogue catalogue;
  private final AuditedEntries entries;
  private final RowStore rows;
  private final Looks looks;

  AuditedRowsController(
      CategoryCatalogue catalogue, AuditedEntries entries, RowStore rows, Looks looks) {
    this.catalogue = catalogue;
    this.entries = entries;
    this.rows = rows;
    this.looks = looks;
  }

  @GetMapping(AuditListPages.PATH + "/{id}/rows")
  String list(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Integer after,
      Model model) {
    LibraryEntry entry = entries.ofUnit(actor.organisation(), id).entry();
    var category = catalogue.category(entry.category(), entry.categoryVersion());
    Table table = category.table();
    if (table == null) {
      throw new NotFoundException("No table in " + category.code());
    }
    String title = EntryPages.title(entry, category);
    looks.record(
        actor.by(), entry.personId(), LookKind.ENTRY, id, category.name() + "「" + title + "」");
    var page = rows.page(id, q.strip(), after, PAGE);
    model.addAttribute(
        "model",
        new RowListPage(
            id,
            entry.version(),
            title,
            FormTable.of(table, rows.count(id), page.rows()),
            q.strip(),
            page.next(),
            after == null ? null : after.toString(),
            Verdict.ALLOWED));
    return "achievement/unit/rows";
  }
}
