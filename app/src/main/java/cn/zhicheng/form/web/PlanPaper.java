package cn.zhicheng.form.web;

import cn.zhicheng.form.bundle.PlanFilesExport;
import cn.zhicheng.form.companion.RosterExport;
import cn.zhicheng.form.companion.RosterPdfExport;

/** What can be ordered of a whole plan. */
public enum PlanPaper {
  ROSTER("人员情况一览表", RosterExport.CODE),
  ROSTER_PDF("人员情况一览表（A3）", RosterPdfExport.CODE),
  FILES("全部申报材料", PlanFilesExport.CODE);

  private final String label;
  private final String kind;

  PlanPaper(String label, String kind) {
    this.label = label;
    this.kind = kind;
  }

  public String label() {
    return label;
  }

  /** Code of what makes it. */
  String kind() {
    return kind;
  }
}
