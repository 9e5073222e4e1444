package cn.zhicheng.application.web;

import cn.zhicheng.application.SaveText;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
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
  private final Clock clock;

  TextAutosaveController(SaveText save, Clock clock) {
    this.save = save;
    this.clock = clock;
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
    try {
      var typed = new SaveText.Field(code, field, value, base, unsure);
      var saved = save.save(actor, id, version, typed);
      return ResponseEntity.ok(
          Map.of(
              "version",
              saved.version(),
              "problem",
              saved.problem(),
              "base",
              saved.base(),
              "merged",
              saved.merged(),
              "at",
              ProvinceTime.minute(clock.instant()).substring(11)));
    } catch (StaleException e) {
      return base == null
          ? ResponseEntity.status(409).body(Map.of("sentence", e.whoDidWhat()))
          : ResponseEntity.status(409).body(Map.of("sentence", e.whoDidWhat(), "field", field));
    } catch (RefusedException e) {
      return ResponseEntity.status(409).body(Map.of("sentence", e.refusal().sentence()));
    } catch (InvalidException e) {
      String sentence = String.join("；", e.problems().byField().values());
      return ResponseEntity.status(422).body(Map.of("sentence", sentence));
    }
  }
}
