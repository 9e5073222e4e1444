package cn.zhicheng.person.web;

import cn.zhicheng.person.Binding;
import cn.zhicheng.person.BindingPick;
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
 * @param awaited name of a unit to wait for, as typed
 * @param mayRequest whether a new request may be sent now
 */
public record MyUnitPage(
    UnitStatus status,
    UnitChoice typed,
    @Nullable UnitHit unit,
    String awaited,
    List<Option> personnelKinds,
    Verdict mayRequest,
    @Nullable Problems problems,
    @Nullable String alert) {

  /** The waiting request that the form would take back, as {@link BindingPick}; empty for none. */
  public String pending() {
    Binding pending = status.pending();
    return pending == null ? "" : new BindingPick(pending.id(), pending.version()).toString();
  }

  MyUnitPage with(Problems found) {
    return new MyUnitPage(status, typed, unit, awaited, personnelKinds, mayRequest, found, null);
  }

  MyUnitPage with(String sentence) {
    return new MyUnitPage(status, typed, unit, awaited, personnelKinds, mayRequest, null, sentence);
  }
}
