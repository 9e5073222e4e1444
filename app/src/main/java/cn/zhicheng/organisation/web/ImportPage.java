package cn.zhicheng.organisation.web;

import cn.zhicheng.organisation.BodyImport;
import cn.zhicheng.organisation.BodyImport.Outcome;
import cn.zhicheng.shared.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page 「Excel 导入」.
 *
 * @param list the uploaded list; null before
 * @param problems null when nothing was sent yet
 */
public record ImportPage(@Nullable BodyImport list, @Nullable Problems problems) {
  static final String PATH = RegisterPage.PATH + "/import";
  private static final int SHOWN = 500;

  /** The rows of this outcome, the first of them. */
  public List<BodyImport.Row> shown(BodyImport of, Outcome outcome) {
    return of.with(outcome).stream().limit(SHOWN).toList();
  }

  public int count(BodyImport of, Outcome outcome) {
    return of.with(outcome).size();
  }

  /** How many rows of this outcome are not shown. */
  public int hidden(BodyImport of, Outcome outcome) {
    return Math.max(0, count(of, outcome) - SHOWN);
  }
}
