package cn.zhicheng.achievement.imports;

import java.util.Map;
import java.util.UUID;

/**
 * One row of a list as it was checked.
 *
 * @param number as Excel numbers it
 * @param entry id of the entry it becomes, if it becomes one
 * @param title one line that stands for it
 * @param identity what names its real thing; empty when nothing does
 * @param payload the values that are right, as JSON
 * @param typed what stands in its cells, by field; empty for a good row
 * @param problems field to sentence; empty for a good row
 */
record StagedRow(
    int number,
    UUID entry,
    String title,
    String identity,
    String payload,
    Map<String, String> typed,
    Map<String, String> problems) {
  boolean good() {
    return problems.isEmpty();
  }
}
