package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.entry.EntryReturn.AuditedFile;
import java.util.List;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a return keeps of the content it was about. */
final class AuditedContent {
  private static final TypeReference<List<AuditedFile>> FILES = new TypeReference<>() {};
  private static final TypeReference<List<TableRow>> ROWS = new TypeReference<>() {};

  /** Decimals stay decimal, as in payloads. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private AuditedContent() {}

  static List<AuditedFile> files(JSONB stored) {
    return JSON.readValue(stored.data(), FILES);
  }

  static List<TableRow> rows(JSONB stored) {
    return JSON.readValue(stored.data(), ROWS);
  }
}
