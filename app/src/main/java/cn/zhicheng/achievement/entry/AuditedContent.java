package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.entry.EntryReturn.AuditedFile;
import java.util.List;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a return keeps of the content it was about. */
final class AuditedContent {
  private static final TypeReference<List<AuditedFile>> FILES = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AuditedContent() {}

  static List<AuditedFile> files(JSONB stored) {
    return JSON.readValue(stored.data(), FILES);
  }
}
