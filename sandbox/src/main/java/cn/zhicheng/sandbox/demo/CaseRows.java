package cn.zhicheng.sandbox.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** In-patient records behind a paper; all of them are made up. */
final class CaseRows {
  static final int COUNT = 30;
  private static final List<String> DIAGNOSES = List.of("急性心肌梗死", "社区获得性肺炎", "2型糖尿病", "脑梗死");
  private static final List<String> CODES = List.of("I21.0", "J15.9", "E11.9", "I63.9");
  private static final List<String> KINDS = List.of("疑难复杂", "危急重", "常见病种", "手术", "研究对象");
  private static final int ADULT = 38;

  private CaseRows() {}

  /** Rows as they are typed, spread over one year. */
  static List<Map<String, String>> of(String institution, int year, int seed) {
    return IntStream.range(0, COUNT).mapToObj(i -> row(institution, year, seed, i)).toList();
  }

  private static Map<String, String> row(String institution, int year, int seed, int i) {
    LocalDate in = LocalDate.of(year, 1, 5).plusDays(i * 11L);
    String kind = KINDS.get(i % KINDS.size());
    boolean operated = kind.equals("手术");
    var row = new LinkedHashMap<String, String>();
    row.put("recordNo", "B%07d".formatted(Math.floorMod(seed, 900_000) * 10 + i));
    row.put("admissionNo", String.valueOf(i % 3 + 1));
    row.put("institution", institution);
    row.put("ward", "心血管内科");
    row.put("patientSex", i % 2 == 0 ? "男" : "女");
    row.put("patientAge", String.valueOf(ADULT + i));
    row.put("admittedOn", in.toString());
    row.put("dischargedOn", in.plusDays(8 + i % 5).toString());
    row.put("diagnosis", DIAGNOSES.get(i % DIAGNOSES.size()));
    row.put("icd10", CODES.get(i % CODES.size()));
    row.put("caseType", kind);
    row.put("operation", operated ? "冠状动脉支架植入术" : "");
    row.put("icd9cm3", operated ? "36.06" : "");
    row.put("opGrade", operated ? "3" : "");
    row.put("operatedOn", operated ? in.plusDays(1).toString() : "");
    row.put("role", operated ? "一助" : "主治");
    row.put("healing", operated ? "Ⅰ/甲" : "");
    row.put("outcome", i % 7 == 0 ? "转院" : "医嘱离院");
    return row;
  }
}
