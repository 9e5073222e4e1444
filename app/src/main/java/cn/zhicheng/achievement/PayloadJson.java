package cn.zhicheng.achievement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Payloads as the database keeps them. Decimals stay decimal: 0.1 comes back as 0.1. */
public final class PayloadJson {
  private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};
  private static final TypeReference<List<Map<String, Object>>> LIST = new TypeReference<>() {};
  private static final TypeReference<LinkedHashMap<String, String>> TEXTS =
      new TypeReference<>() {};
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private PayloadJson() {}

  public static JSONB write(Map<String, Object> payload) {
    return JSONB.valueOf(JSON.writeValueAsString(payload));
  }

  public static Map<String, Object> read(JSONB stored) {
    return JSON.readValue(stored.data(), MAP);
  }

  public static JSONB writeTexts(Map<String, String> texts) {
    return JSONB.valueOf(JSON.writeValueAsString(texts));
  }

  public static Map<String, String> readTexts(JSONB stored) {
    return JSON.readValue(stored.data(), TEXTS);
  }

  /** A list of payloads, such as the rows of a nested table. */
  public static List<Map<String, Object>> readList(JSONB stored) {
    return JSON.readValue(stored.data(), LIST);
  }
}
