package cn.zhicheng.achievement.training;

import java.util.ArrayList;

/**
 * What one press of 「提取」 did.
 *
 * @param added records that are new in the library
 * @param corrected records the service has corrected since
 * @param withdrawn records the service has withdrawn since
 * @param unchanged records that were there already
 */
public record Fetched(int year, int added, int corrected, int withdrawn, int unchanged) {

  /** What the person reads. */
  public String sentence() {
    if (added + corrected + withdrawn + unchanged == 0) {
      return "数据源中没有您 " + year + " 年的有效公需科目学时。已参加学习的，请联系举办单位核对，或者点击“新增”录入。";
    }
    if (added + corrected + withdrawn == 0) {
      return year + " 年没有新的公需科目学时，已有的 " + unchanged + " 条没有变化，未重复添加。";
    }
    var parts = new ArrayList<String>();
    add(parts, "新增", added);
    add(parts, "更正", corrected);
    add(parts, "撤销", withdrawn);
    add(parts, "未变", unchanged);
    return "已提取 " + year + " 年公需科目学时：" + String.join("，", parts) + "。";
  }

  private static void add(ArrayList<String> parts, String word, int count) {
    if (count > 0) {
      parts.add(word + " " + count + " 条");
    }
  }
}
