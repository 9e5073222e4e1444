package cn.zhicheng.organisation.web;

import cn.zhicheng.organisation.BodyFilter;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.reference.Region;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Tone;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page 「机构与单位」: a place in the tree of regions and what lies there.
 *
 * @param path regions from the actor's own down to this one
 * @param below regions right below this one
 * @param choices all regions of the territory, for the filter
 * @param after key this page came by; null on the first
 * @param keeps whether the actor keeps the register (a bureau), not only looks (operations)
 */
public record RegisterPage(
    BodyFilter filter,
    List<Region> path,
    List<Region> below,
    List<Option> choices,
    Slice<Row> rows,
    @Nullable String after,
    boolean keeps) {

  static final String PATH = "/organisations";

  /** One body; the region by its full name. */
  public record Row(
      String href,
      String kind,
      String name,
      String uscc,
      String region,
      String department,
      OrganisationStatus status) {

    public Tone tone() {
      return RegisterPage.tone(status);
    }
  }

  static Tone tone(OrganisationStatus status) {
    return switch (status) {
      case ACTIVE -> Tone.SUCCESS;
      case REGISTERING, RETURNED -> Tone.WARN;
      case SUSPENDED -> Tone.DANGER;
      case MERGED -> Tone.NEUTRAL;
    };
  }

  public Region region() {
    return path.getLast();
  }

  public List<Option> kinds() {
    return Arrays.stream(OrganisationKind.values())
        .map(k -> Option.of(k.name(), k.label()))
        .toList();
  }

  public List<Option> statuses() {
    return Arrays.stream(OrganisationStatus.values())
        .map(s -> Option.of(s.name(), s.label()))
        .toList();
  }

  public String kind() {
    return filter.kind() == null ? "" : filter.kind().name();
  }

  public String status() {
    return filter.status() == null ? "" : filter.status().name();
  }

  public String department() {
    return filter.department() == null ? "" : filter.department().toString();
  }

  /** The address of another region with the same filters. */
  public String at(Region other) {
    Map<String, String> filters = filters();
    filters.put("region", other.code());
    return Links.with(PATH, filters);
  }

  /** All of the filter as the address carries it. */
  public Map<String, String> filters() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("region", filter.region());
    filters.put("kind", kind());
    filters.put("status", status());
    filters.put("q", filter.text());
    filters.put("department", department());
    filters.values().removeIf(String::isEmpty);
    return filters;
  }
}
