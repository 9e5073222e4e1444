package cn.zhicheng.application;

import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a decision's checklist and notice are stored. */
final class AuditJson {
  private static final TypeReference<List<CheckedItem>> CHECKS = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AuditJson() {}

  static JSONB write(List<CheckedItem> checks) {
    return JSONB.valueOf(JSON.writeValueAsString(checks));
  }

  static @Nullable JSONB write(@Nullable UnitNotice notice) {
    return notice == null ? null : JSONB.valueOf(JSON.writeValueAsString(notice));
  }

  static List<CheckedItem> checks(JSONB stored) {
    return JSON.readValue(stored.data(), CHECKS);
  }

  static @Nullable UnitNotice notice(@Nullable JSONB stored) {
    return stored == null ? null : JSON.readValue(stored.data(), UnitNotice.class);
  }
}
