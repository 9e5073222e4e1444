package cn.zhicheng.organisation.web;

import cn.zhicheng.organisation.BodyForm;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a body: new, or as it stands.
 *
 * @param id null for a new one
 * @param regions the bureau's region and all below
 * @param departments those a unit may stand under; empty for all that is no unit
 * @param version null for a new one
 * @param problems null when nothing was sent yet
 * @param alert why what was sent could not be done; null when it could
 */
public record BodyFormPage(
    @Nullable UUID id,
    BodyForm typed,
    List<Option> regions,
    List<Organisation> departments,
    @Nullable Integer version,
    @Nullable Problems problems,
    @Nullable String alert) {

  public String action() {
    return id == null ? RegisterPage.PATH : RegisterPage.PATH + "/" + id;
  }

  public String title() {
    return id == null ? "新增机构" : unit() ? "设置主管部门" : "修改机构信息";
  }

  public boolean unit() {
    return typed.kind().equals(OrganisationKind.UNIT.name());
  }

  /** What a bureau may add by hand; units come by other ways. */
  public List<Option> kinds() {
    return Stream.of(
            OrganisationKind.DEPARTMENT, OrganisationKind.ORGANISER, OrganisationKind.BUREAU)
        .map(k -> Option.of(k.name(), k.label()))
        .toList();
  }

  public String kindLabel() {
    return OrganisationKind.valueOf(typed.kind()).label();
  }

  public List<Option> departmentOptions() {
    List<Option> options = new ArrayList<>();
    departments.forEach(d -> options.add(Option.of(d.id().toString(), d.name())));
    return options;
  }

  BodyFormPage with(@Nullable Problems found, @Nullable String sentence) {
    return new BodyFormPage(id, typed, regions, departments, version, found, sentence);
  }
}
