package cn.zhicheng.form.companion;

import cn.zhicheng.application.PrintSource;
import cn.zhicheng.application.Prints;
import cn.zhicheng.export.ExportKind;
import cn.zhicheng.export.ExportOrder;
import cn.zhicheng.form.source.RosterOfPlan;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 人员情况一览表 as a spreadsheet: who applies under a plan and has reached the order's body. */
@Component
public class RosterExport implements ExportKind {
  /** Its code. */
  public static final String CODE = "ROSTER";

  private final Prints prints;
  private final RosterOfPlan roster;
  private final Looks looks;

  RosterExport(Prints prints, RosterOfPlan roster, Looks looks) {
    this.prints = prints;
    this.roster = roster;
    this.looks = looks;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public List<String> head() {
    return RosterOfPlan.HEAD;
  }

  @Override
  public int total(ExportOrder order) {
    return ids(order).size();
  }

  @Override
  public void write(ExportOrder order, Rows rows) {
    int no = 0;
    for (UUID id : ids(order)) {
      PrintSource source = prints.of(order, id);
      no++;
      rows.add(roster.cells(no, source), () -> looked(order, source));
    }
  }

  private List<UUID> ids(ExportOrder order) {
    return prints.underPlan(order, UUID.fromString(order.parameter(RosterOfPlan.PLAN)));
  }

  private void looked(ExportOrder order, PrintSource source) {
    looks.record(
        order.by(),
        source.application().personId(),
        LookKind.EXPORT,
        source.application().id(),
        "申报编号 " + source.application().number() + "（人员情况一览表）");
  }
}
