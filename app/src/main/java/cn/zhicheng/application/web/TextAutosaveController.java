package cn.zhicheng.application.web;

import cn.zhicheng.application.SaveText;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.AutosaveAnswer;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Saves one field of a typed section while the person types on; the script of the form asks.
 * Answers JSON as the library's autosave does: what became of it, or why nothing did.
 */
@Controller
@Audience(Role.APPLICANT)
class TextAutosaveController {
  private final SaveText save;
  private final AutosaveAnswer answer;

  TextAutosaveController(SaveText save, AutosaveAnswer answer) {
    this.save = save;
    this.answer = answer;
  }

  /**
   * Saves.
   *
   * @param base mark of what the window last knew in this field
   * @param unsure text it sent before without getting an answer
   */
  @PostMapping("/applications/{id}/sections/{code}/autosave")
  ResponseEntity<Map<String, Object>> save(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String code,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(required = false) @Nullable String base,
      @RequestParam(required = false) @Nullable String unsure) {
    return answer.to(
        base == null ? Map.of() : Map.of("field", field),
        () -> {
          var typed = new SaveText.Field(code, field, value, base, unsure);
          var saved = save.save(actor, id, version, typed);
          return Map.of(
              "version",
              saved.version(),
              "problem",
              saved.problem(),
              "base",
              saved.base(),
              "merged",
              saved.merged());
        });
  }
}
