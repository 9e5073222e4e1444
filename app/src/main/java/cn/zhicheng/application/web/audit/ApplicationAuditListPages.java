package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.AuditLine;
import cn.zhicheng.application.AuditList;
import cn.zhicheng.application.AuditPick;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SavedViews;
import cn.zhicheng.reference.Region;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleLevel;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.ViewLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page 「申报情况」; two statements. */
@Component
class ApplicationAuditListPages {
  private static final String PATH = ApplicationAuditListController.PATH;
  private final AuditList list;
  private final SavedViews views;
  private final TitleNames titles;
  private final Specialties specialties;
  private final Regions regions;
  private final WorkingCalendar calendar;
  private final Clock clock;

  ApplicationAuditListPages(
      AuditList list,
      SavedViews views,
      TitleNames titles,
      Specialties specialties,
      Regions regions,
      WorkingCalendar calendar,
      Clock clock) {
    this.list = list;
    this.views = views;
    this.titles = titles;
    this.specialties = specialties;
    this.regions = regions;
    this.calendar = calendar;
    this.clock = clock;
  }

  AuditListPage page(
      Actor actor, ApplicationAuditQuery query, @Nullable UUID after, boolean ticked) {
    Slice<AuditLine> lines = list.page(actor.organisation(), query.filter(), after);
    var rows = lines.rows().stream().map(line -> row(actor, query, line)).toList();
    return new AuditListPage(
        query,
        new Slice<>(rows, lines.next()),
        after == null ? null : after.toString(),
        views(actor, query.address()),
        Arrays.stream(TitleLevel.values()).map(l -> Option.of(l.name(), l.label())).toList(),
        regions(),
        ticked);
  }

  /** Cities, each followed by its districts. */
  private List<Option> regions() {
    return regions.childrenOf("340000").stream()
        .flatMap(city ->
            Stream.concat(
                Stream.of(Option.of(city.code(), city.name())),
                regions.childrenOf(city.code()).stream().map(below -> below(city, below))))
        .toList();
  }

  private static Option below(Region city, Region district) {
    return Option.of(district.code(), city.name() + " " + district.name());
  }

  private List<ViewLink> views(Actor actor, Map<String, String> address) {
    String here = Links.with(PATH, address);
    return views.of(actor.accountId(), PATH).stream()
        .map(view -> {
          String href = PATH + "?" + view.query();
          return new ViewLink(view.id(), view.name(), href, href.equals(here));
        })
        .toList();
  }

  private AuditListPage.Row row(Actor actor, ApplicationAuditQuery query, AuditLine line) {
    LocalDate due = line.dueOn();
    LocalDate today = ProvinceTime.today(clock);
    boolean pickable = query.filter().waiting() && !actor.isSelf(line.personId());
    return new AuditListPage.Row(
        Links.with(PATH + "/" + line.id(), query.address()),
        pickable ? new AuditPick(line.id(), line.version()).toString() : "",
        line.personName(),
        line.number(),
        line.unitName(),
        titles.byId(line.titleNameId()).name(),
        specialties.byId(line.specialtyId()).name(),
        line.round() > 1 ? "第 " + line.round() + " 次提交" : "",
        line.state().label(),
        ProvinceTime.minute(line.since()),
        due == null ? "" : due.toString(),
        due == null ? "" : left(today, due),
        due != null && due.isBefore(today),
        line.doubtful(),
        query.filter().waiting() && line.asked());
  }

  private String left(LocalDate today, LocalDate due) {
    if (due.isBefore(today)) {
      return "已超期 " + Math.max(1, calendar.days().between(due, today)) + " 个工作日";
    }
    int days = calendar.days().between(today, due);
    return days == 0 ? "今天到期" : "还剩 " + days + " 个工作日";
  }
}
