package cn.zhicheng.achievement;

import java.util.HashMap;
import java.util.Map;

/** Rows of the 病案列表 as they are typed. */
public final class CaseRows {
  private CaseRows() {}

  /** A whole row of this record number. */
  public static Map<String, String> of(String recordNo) {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("recordNo", recordNo),
            Map.entry("admissionNo", "1"),
            Map.entry("institution", "合肥市望湖医院"),
            Map.entry("ward", "心内科"),
            Map.entry("patientSex", "女"),
            Map.entry("patientAge", "63"),
            Map.entry("admittedOn", "2024-03-05"),
            Map.entry("dischargedOn", "2024-03-14"),
            Map.entry("diagnosis", "急性前壁心肌梗死"),
            Map.entry("icd10", "I21.0"),
            Map.entry("caseType", "危急重"),
            Map.entry("role", "主治")));
  }

  /** The same with some cells typed otherwise. */
  public static Map<String, String> of(String recordNo, Map<String, String> changed) {
    Map<String, String> row = of(recordNo);
    row.putAll(changed);
    return row;
  }
}
