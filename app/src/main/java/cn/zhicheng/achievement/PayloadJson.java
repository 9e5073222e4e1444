package cn.zhicheng.achievement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Payloads as the database keeps them. Decimals stay decimal: 0.1 comes back as 0.1. */
public final class PayloadJson {
  private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private PayloadJson() {}

  public static JSONB write(Map<String, Object> payload) {
    return JSONB.valueOf(JSON.writeValueAsString(payload));
  }

  public static Map<String, Object> read(JSONB stored) {
    return JSON.readValue(stored.data(), MAP);
  }
}
