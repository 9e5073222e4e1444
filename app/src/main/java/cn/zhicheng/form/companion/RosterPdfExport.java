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
import java.io.UncheckedIOException;
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
    try (var volume = new Volume()) {
      var pieces = new Pieces(order.parameter(RosterOfPlan.NAME), now, volume);
      roster.write(
          order,
          (cells, seen) -> {
            work.seen(seen);
            if (pieces.add(cells)) {
              work.step(pieces.printed, total);
            }
          });
      pieces.finish();
      work.step(pieces.printed, total);
      String reader = order.by().spoken() + " " + ProvinceTime.minute(now) + " 导出";
      volume.write("人员情况一览表", new Imprint("人员情况一览表", reader), now, to);
    }
  }

  /** Prints as lines come: never more than a piece of them is in memory. */
  private final class Pieces {
    private final String plan;
    private final Instant now;
    private final Volume volume;
    private final List<List<String>> waiting = new ArrayList<>(ROWS);
    private int printed;

    Pieces(String plan, Instant now, Volume volume) {
      this.plan = plan;
      this.now = now;
      this.volume = volume;
    }

    /** Whether a piece was printed. */
    boolean add(List<String> cells) {
      waiting.add(cells);
      if (waiting.size() < ROWS) {
        return false;
      }
      print();
      return true;
    }

    /** A list of nobody says so on a page. */
    void finish() {
      if (!waiting.isEmpty() || printed == 0) {
        print();
      }
    }

    private void print() {
      int until = printed + waiting.size();
      try {
        volume.add(page(plan, waiting, now), "第 " + (printed + 1) + " 至 " + until + " 人");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      printed = until;
      waiting.clear();
    }
  }

  private byte[] page(String plan, List<List<String>> rows, Instant now) {
    return pdf.print(
        "form/companion/roster.jte",
        new Lines(plan, RosterOfPlan.HEAD, List.copyOf(rows)),
        new PrintName("人员情况一览表", ""),
        now);
  }
}
