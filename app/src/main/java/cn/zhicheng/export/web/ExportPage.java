package cn.zhicheng.export.web;

import cn.zhicheng.export.ExportLine;
import java.util.List;

/** The page 「导出任务」. */
public record ExportPage(List<ExportLine> lines) {
  /** Whether it changes without anybody doing anything. */
  public boolean moving() {
    return lines.stream().anyMatch(line -> line.state().open());
  }

  /** How far a line is, in words. */
  public static String progress(ExportLine line) {
    return switch (line.state()) {
      case WAITING -> "等待生成";
      case RUNNING -> "已完成 " + line.done() + " / " + line.total() + " " + line.counted();
      case DONE -> line.done() + " " + line.counted() + "，" + size(line.bytes());
      case FAILED -> "请过几分钟重新导出；多次失败的，请拨打服务热线并告知事件编号。";
    };
  }

  private static String size(long bytes) {
    long kilobytes = Math.max(1, bytes / 1024);
    return kilobytes < 10_240 ? kilobytes + " KB" : kilobytes / 1024 + " MB";
  }
}
