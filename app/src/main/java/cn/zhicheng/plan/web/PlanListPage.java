package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanDesk;
import cn.zhicheng.plan.PlanFile;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.TitleSeries;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Tab;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of 「评审计划管理」. */
public record PlanListPage(
    Role role,
    PlanDesk.Query query,
    Slice<Row> rows,
    List<TitleSeries> allSeries,
    @Nullable UUID after) {

  /** One plan in the list. */
  public record Row(
      String href,
      String name,
      String code,
      int year,
      String series,
      String window,
      String state,
      String organiser,
      String note) {}

  static Row row(PlanFile file, SeriesList series, Instant now) {
    Plan plan = file.plan();
    boolean published = plan.status() == PlanStatus.PUBLISHED;
    return new Row(
        PlanDeskController.PATH + "/" + plan.id(),
        plan.name(),
        plan.code(),
        plan.year(),
        series.byNo(plan.seriesNo()).name(),
        ProvinceTime.minute(plan.openAt()) + " 至 " + ProvinceTime.minute(plan.personDeadline()),
        published ? plan.phase(now).label() : plan.status().label(),
        file.organiser().name(),
        note(file));
  }

  private static String note(PlanFile file) {
    if (!file.remark().isEmpty()) {
      return (file.status() == PlanStatus.DRAFT ? "被退回：" : "原因：") + file.remark();
    }
    return file.amendments().isEmpty() ? "" : "变更 " + file.amendments().size() + " 次";
  }

  /** What this role can look at, where its work lies first. */
  static List<PlanStatus> statuses(Role role) {
    return role == Role.BUREAU
        ? List.of(PlanStatus.PENDING, PlanStatus.PUBLISHED, PlanStatus.CANCELLED)
        : List.of(PlanStatus.values());
  }

  public boolean writes() {
    return role == Role.ORGANISER;
  }

  public List<Tab> tabs() {
    return statuses(role).stream()
        .map(status ->
            Tab.of(
                status.label(),
                Links.with(PlanDeskController.PATH, Map.of("status", status.name())),
                status == query.status()))
        .toList();
  }

  public List<Option> seriesOptions() {
    return allSeries.stream().map(s -> Option.of(s.no(), s.name())).toList();
  }

  public String year() {
    return query.year() == null ? "" : query.year().toString();
  }

  public String seriesNo() {
    return query.seriesNo() == null ? "" : query.seriesNo();
  }

  /** The filters the next page keeps. */
  public Map<String, String> filters() {
    var filters = new LinkedHashMap<String, String>();
    filters.put("status", query.status().name());
    filters.put("year", year());
    filters.put("series", seriesNo());
    filters.put("name", query.name());
    return filters;
  }

  public @Nullable String afterKey() {
    return after == null ? null : after.toString();
  }
}
