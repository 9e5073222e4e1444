package cn.zhicheng.form.print;

/** Takes down for operations what was not printed. */
@FunctionalInterface
public interface FailedPrints {
  /** Never throws: whoever waits is told in any case. */
  void add(FailedPrint failed);
}
