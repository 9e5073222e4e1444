package cn.zhicheng.ops.check;

import cn.zhicheng.ops.check.Offences.Offence;
import java.io.PrintStream;
import java.util.List;

/** What operators read of a check, line by line. */
public final class CheckReport {
  private final PrintStream out;
  private boolean allHold = true;

  public CheckReport(PrintStream out) {
    this.out = out;
  }

  /** One invariant, with the first of what breaks it. */
  public void line(Checked checked) {
    allHold &= checked.holds();
    out.printf(
        "%s %s（查看 %,d 行，%.1f 秒）%n",
        checked.holds() ? "[通过]  " : "[不通过]",
        checked.name(),
        checked.looked(),
        checked.took().toMillis() / 1000.0);
    for (Offence offence : checked.shown()) {
      out.printf("           %s  %s%n", offence.id(), offence.why());
    }
    long hidden = checked.broken() - checked.shown().size();
    if (hidden > 0) {
      out.printf("           还有 %,d 处，共 %,d 处%n", hidden, checked.broken());
    }
    checked.notes().forEach(note -> out.println("           说明：" + note));
  }

  /** The sum of it. */
  public void end(List<Checked> all) {
    long broken = all.stream().filter(one -> !one.holds()).count();
    out.printf("%n检查 %d 项，%s%n", all.size(), broken == 0 ? "全部通过。" : broken + " 项不通过，见上。");
  }

  /** Whether every line so far said so. */
  public boolean allHold() {
    return allHold;
  }
}
