package cn.zhicheng.organisation;

import cn.zhicheng.reference.Region;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.sheet.SheetRow;
import cn.zhicheng.sheet.SheetTemplate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The Excel list of bodies: its columns, its template, and what a row means. */
@Component
public class BodySheet {
  /** Titles of the columns, in order, by the field of {@link BodyForm} each fills. */
  private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("kind", "机构类型");
    COLUMNS.put("name", "机构名称");
    COLUMNS.put("uscc", "统一社会信用代码");
    COLUMNS.put("region", "属地");
    COLUMNS.put("nature", "单位性质");
    COLUMNS.put("department", "业务主管部门");
    COLUMNS.put("industry", "主管行业");
    COLUMNS.put("contact", "联系人");
    COLUMNS.put("contactMobile", "联系人手机");
    COLUMNS.put("contactPhone", "固定电话");
    COLUMNS.put("address", "地址");
  }

  private final Regions regions;

  BodySheet(Regions regions) {
    this.regions = regions;
  }

  static List<String> head() {
    return List.copyOf(COLUMNS.values());
  }

  /** The title of the column that fills a field, as problems name it. */
  static String column(String field) {
    return COLUMNS.getOrDefault(field, field);
  }

  /** The template of a territory, with its regions to choose from. */
  public byte[] template(Territory territory) {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    choices.put(
        "机构类型", Arrays.stream(OrganisationKind.values()).map(OrganisationKind::label).toList());
    choices.put("单位性质", Arrays.stream(UnitNature.values()).map(UnitNature::label).toList());
    choices.put(
        "属地",
        regions.all().stream()
            .filter(r -> regions.within(r.code(), territory.region()))
            .map(Region::fullName)
            .toList());
    return SheetTemplate.of("机构名单", head(), choices);
  }

  /** A row as a form; notes what cannot be understood. */
  BodyForm form(SheetRow row, KnownBodies known, Problems problems) {
    String kind =
        Arrays.stream(OrganisationKind.values())
            .filter(k -> k.label().equals(cell(row, "kind")))
            .map(OrganisationKind::name)
            .findFirst()
            .orElse("");
    String region = region(cell(row, "region"), problems);
    return new BodyForm(
        kind,
        cell(row, "name"),
        cell(row, "uscc"),
        region,
        cell(row, "nature"),
        department(cell(row, "department"), region, known, problems),
        cell(row, "industry"),
        cell(row, "contact"),
        cell(row, "contactMobile"),
        cell(row, "contactPhone"),
        cell(row, "address"));
  }

  private String region(String typed, Problems problems) {
    Optional<Region> region =
        regions.all().stream()
            .filter(r -> r.code().equals(typed) || r.fullName().equals(typed))
            .findFirst();
    problems.check(
        region.isEmpty(),
        "region",
        typed.isEmpty() ? "属地没有填写。" : "属地「" + typed + "」不存在，请从代码表中选择，例如安徽省合肥市蜀山区。");
    return region.map(Region::code).orElse("");
  }

  private String department(String typed, String region, KnownBodies known, Problems problems) {
    if (typed.isEmpty()) {
      return "";
    }
    Optional<Organisation> found =
        known.departments().stream()
            .filter(d -> d.name().equals(typed) && regions.within(region, d.regionCode()))
            .findFirst();
    problems.check(found.isEmpty(), "department", "没有找到业务主管部门「" + typed + "」，请先登记该部门，或核对名称和属地。");
    return found.map(d -> d.id().toString()).orElse("");
  }

  static String cell(SheetRow row, String field) {
    int column = List.copyOf(COLUMNS.keySet()).indexOf(field);
    return row.cells().get(column);
  }
}
