package cn.zhicheng.application.web;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Library;
import cn.zhicheng.application.DraftView;
import cn.zhicheng.application.Drafts;
import cn.zhicheng.application.Freshness;
import cn.zhicheng.application.Item;
import cn.zhicheng.application.LibraryChanges;
import cn.zhicheng.application.RefreshItems;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.ShellAdvice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 「业绩库已更新」 and 「更新到最新」, for one copy or all. */
@Controller
@Audience(Role.APPLICANT)
class ChangesController {
  private final Drafts drafts;
  private final Library library;
  private final LibraryChanges changes;
  private final CategoryCatalogue catalogue;
  private final RefreshItems refresh;

  ChangesController(
      Drafts drafts,
      Library library,
      LibraryChanges changes,
      CategoryCatalogue catalogue,
      RefreshItems refresh) {
    this.drafts = drafts;
    this.library = library;
    this.changes = changes;
    this.catalogue = catalogue;
    this.refresh = refresh;
  }

  @GetMapping("/applications/{id}/changes")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    DraftView view = drafts.held(actor, id);
    Map<UUID, ApprovedEntry> now =
        library.approved(actor.person()).stream()
            .collect(Collectors.toMap(ApprovedEntry::id, Function.identity()));
    List<ChangesPage.Line> lines =
        view.items().stream()
            .filter(item -> !item.freshness().current())
            .map(item -> line(item, now.get(item.entryId())))
            .toList();
    model.addAttribute(
        "model",
        new ChangesPage(view.application(), lines, ApplyAccess.mayEdit(view.application())));
    return "application/changes";
  }

  /** Back to the section where it was pressed, else to the application. */
  @PostMapping("/applications/{id}/changes")
  String refresh(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(name = "entry", required = false) @Nullable Set<UUID> entries,
      @RequestParam(defaultValue = "") String section,
      RedirectAttributes flash) {
    int count = refresh.refresh(actor, id, version, entries == null ? Set.of() : entries);
    flash.addFlashAttribute(ShellAdvice.FLASH, count == 0 ? "已经是最新内容。" : "已更新到最新：" + count + " 条。");
    boolean known = catalogue.all().stream().anyMatch(each -> each.code().equals(section));
    return "redirect:/applications/" + id + (known ? "/sections/" + section : "");
  }

  private ChangesPage.Line line(Item item, @Nullable ApprovedEntry now) {
    ApprovedEntry newer = item.freshness() == Freshness.NEWER ? now : null;
    return new ChangesPage.Line(
        item.entryId().toString(),
        item.title(),
        catalogue.category(item.category()).name(),
        item.freshness().label(),
        Drift.sentence(item.freshness()),
        newer != null,
        newer == null ? List.of() : Drift.details(changes.between(item, newer)));
  }
}
