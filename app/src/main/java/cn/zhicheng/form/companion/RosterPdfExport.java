package cn.zhicheng.form.companion;

import cn.zhicheng.export.ExportEnding;
import cn.zhicheng.export.ExportMaker;
import cn.zhicheng.export.ExportOrder;
import cn.zhicheng.form.bundle.Imprint;
import cn.zhicheng.form.bundle.Volume;
import cn.zhicheng.form.print.PrintName;
import cn.zhicheng.form.source.RosterOfPlan;
import cn.zhicheng.shared.ProvinceTime;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 人员情况一览表 on A3, printed in pieces so that a long one stays out of memory. */
@Component
public class RosterPdfExport implements ExportMaker {
  /** Its code. */
  public static final String CODE = "ROSTER_PDF";

  private static final int ROWS = 150;
  private final RosterExport roster;
  private final CompanionPdf pdf;
  private final Clock clock;

  RosterPdfExport(RosterExport roster, CompanionPdf pdf, Clock clock) {
    this.roster = roster;
    this.pdf = pdf;
    this.clock = clock;
  }

  /** Some lines of it, as they are printed. */
  public record Lines(String plan, List<String> head, List<List<String>> rows) {}

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public ExportEnding ending() {
    return ExportEnding.PDF;
  }

  @Override
  public String counted() {
    return "人";
  }

  @Override
  public void make(ExportOrder order, Work work, OutputStream to) throws IOException {
    Instant now = clock.instant();
    int total = roster.total(order);
    work.step(0, total);
    var rows = new ArrayList<List<String>>();
    roster.write(
        order,
        (cells, seen) -> {
          rows.add(cells);
          work.seen(seen);
          if (rows.size() % ROWS == 0) {
            work.step(0, total);
          }
        });
    String plan = order.parameter(RosterOfPlan.NAME);
    try (var volume = new Volume()) {
      int from = 0;
      do {
        int until = Math.min(rows.size(), from + ROWS);
        byte[] part = print(plan, rows.subList(from, until), now);
        volume.add(part, "第 " + (from + 1) + " 至 " + until + " 人");
        work.step(until, total);
        from = until;
      } while (from < rows.size());
      String reader = order.by().spoken() + " " + ProvinceTime.minute(now) + " 导出";
      volume.write("人员情况一览表", new Imprint("人员情况一览表", reader), now, to);
    }
  }

  private byte[] print(String plan, List<List<String>> rows, Instant now) {
    return pdf.print(
        "form/companion/roster.jte",
        new Lines(plan, RosterOfPlan.HEAD, List.copyOf(rows)),
        new PrintName("人员情况一览表", ""),
        now);
  }
}
