package cn.zhicheng.sandbox.training;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One public course somebody has taken.
 *
 * @param id stays for ever
 * @param version counts corrections
 */
public record ServiceRecord(
    String id,
    int version,
    boolean withdrawn,
    int year,
    String course,
    int hours,
    LocalDate completedOn,
    String certificateNo) {
  public static final String ORGANISER = "安徽省专业技术人员继续教育基地";
  public static final String FORM = "网络";

  ServiceRecord corrected(int newHours) {
    return new ServiceRecord(
        id, version + 1, withdrawn, year, course, newHours, completedOn, certificateNo);
  }

  ServiceRecord withdraw() {
    return new ServiceRecord(
        id, version + 1, true, year, course, hours, completedOn, certificateNo);
  }

  Map<String, Object> json() {
    var json = new LinkedHashMap<String, Object>();
    json.put("recordId", id);
    json.put("version", version);
    json.put("status", withdrawn ? "WITHDRAWN" : "VALID");
    json.put("year", year);
    json.put("course", course);
    json.put("organiser", ORGANISER);
    json.put("form", FORM);
    json.put("hours", hours);
    json.put("completedOn", completedOn.toString());
    json.put("certificateNo", certificateNo);
    return json;
  }
}
