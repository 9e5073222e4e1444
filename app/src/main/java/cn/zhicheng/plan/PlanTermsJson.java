package cn.zhicheng.plan;

import org.jooq.JSONB;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The terms of a plan as they stand in the database. Words it does not know are left alone. */
final class PlanTermsJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private PlanTermsJson() {}

  static PlanTerms read(JSONB stored) {
    return JSON.readValue(stored.data(), PlanTerms.class);
  }

  static JSONB write(PlanTerms terms) {
    return JSONB.valueOf(JSON.writeValueAsString(terms));
  }
}
