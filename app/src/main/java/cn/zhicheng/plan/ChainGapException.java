package cn.zhicheng.plan;

import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;

/** A level of a unit's chain has no body, or a stopped one: a matter for the unit's bureau. */
public class ChainGapException extends RefusedException {
  private final StepCode step;

  ChainGapException(StepCode step, Refusal refusal) {
    super(refusal);
    this.step = step;
  }

  public StepCode step() {
    return step;
  }
}
