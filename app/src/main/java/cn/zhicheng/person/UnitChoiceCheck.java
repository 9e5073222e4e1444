package cn.zhicheng.person;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.reference.Dictionaries;
import cn.zhicheng.shared.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a person typed to be bound (FAQ-P9, FAQ-P10). */
@Component
class UnitChoiceCheck {
  private static final String NONE = "请点击「选择单位」，查找并选择您所在的单位。";
  private static final String NOT_IN_USE = "您选择的单位目前已停用或者已合并，不能绑定。请重新选择单位。";

  private final Organisations organisations;
  private final Dictionaries dictionaries;

  UnitChoiceCheck(Organisations organisations, Dictionaries dictionaries) {
    this.organisations = organisations;
    this.dictionaries = dictionaries;
  }

  /** Notes what is wrong; the result is null when anything is. */
  @Nullable CheckedUnitChoice check(UnitChoice typed, Problems problems) {
    Organisation unit = bindable(typed.unit());
    if (unit == null) {
      problems.add("unitId", typed.unit() == null ? NONE : NOT_IN_USE);
    }
    boolean kind = dictionaries.has("personnel-kind", typed.personnelKind());
    problems
        .check(typed.reason().isEmpty(), "reason", "请填写申请说明，例如您的部门和入职时间，方便单位核对。")
        .check(typed.reason().length() > 200, "reason", "申请说明最多 200 个字。")
        .check(!kind, "personnelKind", "请选择人员类别。")
        .check(typed.post().length() > 50, "post", "岗位最多 50 个字。");
    return unit == null
        ? null
        : new CheckedUnitChoice(unit, typed.reason(), typed.personnelKind(), typed.post());
  }

  private @Nullable Organisation bindable(@Nullable UUID id) {
    return id == null
        ? null
        : organisations.find(List.of(id)).values().stream()
            .filter(Organisation::bindable)
            .findFirst()
            .orElse(null);
  }
}
