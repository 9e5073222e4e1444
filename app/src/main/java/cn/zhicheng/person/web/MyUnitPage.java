package cn.zhicheng.person.web;

import cn.zhicheng.person.UnitChoice;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page 「变更单位」.
 *
 * @param unit the chosen unit; null while none is
 * @param mayRequest whether a new request may be sent now
 */
public record MyUnitPage(
    UnitStatus status,
    UnitChoice typed,
    @Nullable UnitHit unit,
    List<Option> personnelKinds,
    Verdict mayRequest,
    @Nullable Problems problems,
    @Nullable String alert) {

  MyUnitPage with(Problems found) {
    return new MyUnitPage(status, typed, unit, personnelKinds, mayRequest, found, null);
  }

  MyUnitPage with(String sentence) {
    return new MyUnitPage(status, typed, unit, personnelKinds, mayRequest, null, sentence);
  }
}
