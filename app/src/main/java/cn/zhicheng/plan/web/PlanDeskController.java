package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.PlanContents;
import cn.zhicheng.plan.PlanDesk;
import cn.zhicheng.plan.PlanFile;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.plan.PlanTabs;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.shared.Slice;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 「评审计划管理」: the list, one plan, and its preview. */
@Controller
@Audience({Role.ORGANISER, Role.BUREAU})
class PlanDeskController {
  static final String PATH = "/plan-desk";
  private final PlanDesk desk;
  private final PlanPages pages;
  private final PlanContents contents;
  private final PlanTabs tabs;
  private final PreviewTab preview;
  private final SeriesList series;
  private final Clock clock;

  PlanDeskController(
      PlanDesk desk,
      PlanPages pages,
      PlanContents contents,
      PlanTabs tabs,
      PreviewTab preview,
      SeriesList series,
      Clock clock) {
    this.desk = desk;
    this.pages = pages;
    this.contents = contents;
    this.tabs = tabs;
    this.preview = preview;
    this.series = series;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String list(
      Actor actor,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(name = "series", defaultValue = "") String seriesNo,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    PlanStatus shown = status(actor, status);
    var query =
        new PlanDesk.Query(
            shown,
            year.matches("[12]\\d{3}") ? Integer.valueOf(year) : null,
            series.find(seriesNo).isPresent() ? seriesNo : null,
            name.strip());
    Slice<PlanFile> page = desk.page(actor, query, after);
    var rows =
        page.rows().stream().map(file -> PlanListPage.row(file, series, clock.instant())).toList();
    model.addAttribute(
        "model",
        new PlanListPage(actor.role(), query, new Slice<>(rows, page.next()), series.all(), after));
    return "plan/desk/list";
  }

  /** What was asked for, or where this role's work lies. */
  private static PlanStatus status(Actor actor, String asked) {
    return PlanListPage.statuses(actor.role()).stream()
        .filter(status -> status.name().equals(asked))
        .findFirst()
        .orElse(PlanListPage.statuses(actor.role()).getFirst());
  }

  @GetMapping(PATH + "/{id}")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    return pages.show(model, actor, id, "", null, null);
  }

  @GetMapping(PATH + "/{id}/preview")
  String preview(Actor actor, @PathVariable UUID id, Model model) {
    PlanFile file = desk.get(actor, id);
    model.addAttribute(
        "model", new PreviewPage(file.plan(), contents.of(file), tabs.of(id, preview)));
    return "plan/desk/preview";
  }
}
