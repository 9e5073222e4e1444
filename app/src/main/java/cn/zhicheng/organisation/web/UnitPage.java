package cn.zhicheng.organisation.web;

import cn.zhicheng.organisation.UnitNature;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Option;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages 「单位注册」 and 「完善单位信息」.
 *
 * @param version null while the unit is not registered
 * @param inAudit applications of the unit that are being audited and keep their route
 * @param returned whether saving sends a returned registration again
 * @param problems null when nothing was sent yet
 * @param alert why what was sent could not be done; null when it could
 */
public record UnitPage(
    String name,
    String uscc,
    RegionPicker picker,
    @Nullable Integer version,
    int inAudit,
    boolean returned,
    @Nullable Problems problems,
    @Nullable String alert) {

  public List<Option> natures() {
    return Option.ofAll(Arrays.stream(UnitNature.values()).map(UnitNature::label).toList());
  }

  UnitPage with(Problems found) {
    return new UnitPage(name, uscc, picker, version, inAudit, returned, found, null);
  }

  UnitPage with(String sentence) {
    return new UnitPage(name, uscc, picker, version, inAudit, returned, null, sentence);
  }
}
