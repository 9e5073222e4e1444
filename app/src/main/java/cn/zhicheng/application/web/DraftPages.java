package cn.zhicheng.application.web;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.application.Application;
import cn.zhicheng.application.ApplicationReturn;
import cn.zhicheng.application.ApplicationWords;
import cn.zhicheng.application.ContentField;
import cn.zhicheng.application.DraftView;
import cn.zhicheng.application.Drafts;
import cn.zhicheng.application.Item;
import cn.zhicheng.application.PreCheck;
import cn.zhicheng.application.ReturnMark;
import cn.zhicheng.application.Section;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.TaskListItem;
import cn.zhicheng.web.Tone;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the 申报信息 page. */
@Component
class DraftPages {
  private final Drafts drafts;
  private final CategoryCatalogue catalogue;
  private final TitleNames titles;
  private final Specialties specialties;
  private final Bindings bindings;
  private final Clock clock;

  DraftPages(
      Drafts drafts,
      CategoryCatalogue catalogue,
      TitleNames titles,
      Specialties specialties,
      Bindings bindings,
      Clock clock) {
    this.drafts = drafts;
    this.catalogue = catalogue;
    this.titles = titles;
    this.specialties = specialties;
    this.bindings = bindings;
    this.clock = clock;
  }

  DraftPage page(DraftView view) {
    Application application = view.application();
    List<Section> sections = Section.all(catalogue, view.plan().seriesNo());
    return new DraftPage(
        view,
        facts(view),
        Stream.concat(items(view, sections, false).stream(), Stream.of(commitment(application)))
            .toList(),
        items(view, sections, true),
        lines(application, view.findings()),
        lines(application, view.cautions()),
        marks(view, sections),
        ProvinceTime.minute(application.correctionDeadline()),
        ProvinceTime.minute(application.submittedAt()),
        drafts.receipt(view),
        ApplyAccess.maySubmit(
            application, view.plan(), bindings.standing(application.personId()), clock.instant()),
        ApplicationWords.deadline(application, view.plan(), clock.instant()),
        drafts.mayRecall(view, clock.instant()));
  }

  private static List<DraftPage.PreCheckLine> lines(
      Application application, List<PreCheck.Finding> found) {
    return found.stream()
        .map(f -> new DraftPage.PreCheckLine(f.sentence(), href(application, f)))
        .toList();
  }

  private List<Detail> facts(DraftView view) {
    Application a = view.application();
    return List.of(
        Detail.of("编号", a.number()),
        Detail.of("评审计划", view.plan().name()),
        Detail.of("申报年度", a.planYear() + " 年度"),
        Detail.of("申报职称", titles.byId(a.titleNameId()).name()),
        Detail.of("申报专业", specialties.byId(a.specialtyId()).name()),
        Detail.of("申报类型", a.type()),
        Detail.link(
            "承诺书",
            "已于 " + ProvinceTime.minute(a.commitmentAt()) + " 确认",
            "/applications/" + a.id() + "/commitment"));
  }

  private List<TaskListItem> items(DraftView view, List<Section> sections, boolean others) {
    return sections.stream()
        .filter(section -> idle(view, section) == others)
        .map(section -> item(view, section))
        .toList();
  }

  /** Nothing was taken from this category, and nobody asks for it. */
  private static boolean idle(DraftView view, Section section) {
    return section.fromLibrary()
        && view.itemsOf(section.code()).isEmpty()
        && view.marksOf(section.code()).isEmpty()
        && !view.plan().requiredCategories().contains(section.code());
  }

  /** Confirmed before the application began; it can be read again. */
  private static TaskListItem commitment(Application application) {
    return new TaskListItem(
        "职称申报承诺书",
        "确认于 " + ProvinceTime.minute(application.commitmentAt()),
        "/applications/" + application.id() + "/commitment",
        Tone.SUCCESS,
        "已完成");
  }

  private TaskListItem item(DraftView view, Section section) {
    String href = href(view.application(), section.code());
    long open = view.marksOf(section.code()).stream().filter(mark -> !mark.repaired()).count();
    boolean missing = view.findings().stream().anyMatch(f -> f.section().equals(section.code()));
    String hint = hint(view, section);
    if (open > 0) {
      return new TaskListItem(section.label(), hint, href, Tone.WARN, "需修改 " + open + " 处");
    }
    if (missing) {
      String word = untouched(view, section) ? "未开始" : "待完善";
      return new TaskListItem(section.label(), hint, href, Tone.NEUTRAL, word);
    }
    boolean empty = section.fromLibrary() && view.itemsOf(section.code()).isEmpty();
    return empty
        ? new TaskListItem(section.label(), "本计划不作要求，可以不导入", href, Tone.NEUTRAL, "选填")
        : new TaskListItem(section.label(), hint, href, Tone.SUCCESS, "已完成");
  }

  private static String hint(DraftView view, Section section) {
    String hint = section.fromLibrary() ? "已导入 " + view.itemsOf(section.code()).size() + " 条" : "";
    long asked = view.cautions().stream().filter(f -> f.section().equals(section.code())).count();
    return asked == 0 ? hint : hint + "，建议核对 " + asked + " 处";
  }

  private static boolean untouched(DraftView view, Section section) {
    Application application = view.application();
    boolean photo = section.code().equals(Section.BASICS) && application.photoId() != null;
    return !photo
        && view.itemsOf(section.code()).isEmpty()
        && Stream.of(ContentField.values())
            .filter(field -> field.section().equals(section.code()))
            .allMatch(field -> application.text(field).isEmpty());
  }

  private static List<DraftPage.MarkLine> marks(DraftView view, List<Section> sections) {
    ApplicationReturn returned = view.returned();
    Map<UUID, String> titles =
        view.items().stream().collect(Collectors.toMap(Item::entryId, Item::title, (a, b) -> a));
    return returned == null
        ? List.of()
        : returned.marks().stream()
            .map(mark ->
                new DraftPage.MarkLine(
                    label(sections, mark.section()) + about(mark, titles),
                    mark.reason().label(),
                    mark.problem(),
                    mark.repaired(),
                    href(view.application(), mark.section())))
            .toList();
  }

  private static String about(ReturnMark mark, Map<UUID, String> titles) {
    String about = mark.about(titles);
    return about.isEmpty() ? "" : "「" + about + "」";
  }

  private static String label(List<Section> sections, String code) {
    return sections.stream()
        .filter(section -> section.code().equals(code))
        .findFirst()
        .map(Section::label)
        .orElse(code);
  }

  /** The very control where there is one, so that nobody has to look for it. */
  private static String href(Application application, PreCheck.Finding finding) {
    String section = href(application, finding.section());
    return finding.field().isEmpty() ? section : section + "#f-" + finding.field();
  }

  /** Where its person worked last, while it may be written in; else the page of all sections. */
  static String place(Application application, @Nullable String last) {
    if (last == null || !application.state().editable()) {
      return "/applications/" + application.id();
    }
    return href(application, last.replace("#", "#f-"));
  }

  static String href(Application application, String section) {
    return "/applications/" + application.id() + "/sections/" + section;
  }
}
