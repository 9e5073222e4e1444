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
      case RUNNING -> "已写 " + line.done() + " / " + line.total() + " 行";
      case DONE -> line.done() + " 行，" + Math.max(1, line.bytes() / 1024) + " KB";
      case FAILED -> "请重新导出；多次失败的，请联系技术支持。";
    };
  }
}
