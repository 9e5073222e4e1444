package cn.zhicheng.organisation.preset.web;

import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.UnitNature;
import cn.zhicheng.organisation.preset.PresetKind;
import cn.zhicheng.organisation.preset.PresetRequestForm;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Option;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a request, new or sent again.
 *
 * @param action where it posts
 * @param version null for a new one
 * @param alert why what was sent could not be done; null when it could
 */
public record PresetRequestInput(
    String action,
    @Nullable Integer version,
    List<Option> regions,
    PresetRequestForm typed,
    @Nullable Problems problems,
    @Nullable String alert) {

  public boolean again() {
    return version != null;
  }

  public String title() {
    return again() ? "修改后重新提交账号申请" : "申请内置账号";
  }

  /** The name its typed text is kept under when the session is lost. */
  public String keep() {
    return again() ? action.substring(1).replace('/', '-') : "preset-request-new";
  }

  public List<Option> kinds() {
    return Arrays.stream(PresetKind.values())
        .map(kind -> Option.of(kind.name(), kind.label()))
        .toList();
  }

  public List<Option> bodyKinds() {
    return Arrays.stream(OrganisationKind.values())
        .map(kind -> Option.of(kind.name(), kind.label()))
        .toList();
  }

  public List<Option> natures() {
    return Option.ofAll(Arrays.stream(UnitNature.values()).map(UnitNature::label).toList());
  }

  /** What is said beside numbers that are on record already. */
  public String numbersHint() {
    return again() ? "已登记，不改动的留空。" : "只用于核对本人和避免审核自己的材料，页面上不完整显示。";
  }

  PresetRequestInput with(Problems found) {
    return new PresetRequestInput(action, version, regions, typed, found, null);
  }

  PresetRequestInput with(String sentence) {
    return new PresetRequestInput(action, version, regions, typed, null, sentence);
  }
}
