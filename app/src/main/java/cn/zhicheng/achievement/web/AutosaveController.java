package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.entry.SaveAttachments;
import cn.zhicheng.achievement.entry.SaveField;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.web.AutosaveAnswer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Saves one field of an entry form while the person types on; the script of the form asks. Answers
 * JSON: what became of it, or why nothing did.
 */
@Controller
@Audience(Role.APPLICANT)
class AutosaveController {
  private static final String FILES = "kept.";

  private final SaveField saveField;
  private final SaveAttachments saveAttachments;
  private final AutosaveAnswer answer;

  AutosaveController(SaveField saveField, SaveAttachments saveAttachments, AutosaveAnswer answer) {
    this.saveField = saveField;
    this.saveAttachments = saveAttachments;
    this.answer = answer;
  }

  /**
   * Saves.
   *
   * @param id of the entry, chosen by the form; begun by the first saving
   * @param field key of a field, or {@code kept.} and the key of an attachment place
   * @param value typed text, or ids of documents with commas between them
   */
  @PostMapping("/library/entries/{id}/autosave")
  ResponseEntity<Map<String, Object>> save(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String value) {
    return answer.to(
        Map.of(),
        () -> {
          SaveField.Saved saved =
              field.startsWith(FILES)
                  ? saveAttachments.save(
                      actor, id, version, category, field.substring(FILES.length()), ids(value))
                  : saveField.save(actor, id, version, category, field, value);
          return Map.of("version", saved.version(), "problem", saved.problem());
        });
  }

  private static List<UUID> ids(String value) {
    try {
      return value.isEmpty()
          ? List.of()
          : Arrays.stream(value.split(",")).map(UUID::fromString).distinct().toList();
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("Documents " + value);
    }
  }
}
