package cn.zhicheng.achievement.training;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Whose records of which year are asked for; sent as a body, since addresses are logged. */
record Question(String idType, String idNumber, int year) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  String body(@Nullable String cursor) {
    var body = new LinkedHashMap<String, Object>();
    body.put("idType", idType);
    body.put("idNumber", idNumber);
    body.put("year", year);
    if (cursor != null) {
      body.put("cursor", cursor);
    }
    return JSON.writeValueAsString(body);
  }

  /** Keeps the number out of logs. */
  @Override
  public String toString() {
    return "Question[" + year + "]";
  }
}
