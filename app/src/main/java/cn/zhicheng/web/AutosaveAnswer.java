package cn.zhicheng.web;

import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a form's script is told when it saves a field: what became of it, or why nothing did. */
@Component
public class AutosaveAnswer {
  private static final int STALE = 409;
  private static final int INVALID = 422;
  private final Clock clock;

  AutosaveAnswer(Clock clock) {
    this.clock = clock;
  }

  /**
   * Saves and tells.
   *
   * @param whenStale what the script is told beside the sentence when somebody saved meanwhile
   * @param saving saves and says what became of it; the time is added to it
   */
  public ResponseEntity<Map<String, Object>> to(
      Map<String, Object> whenStale, Supplier<Map<String, Object>> saving) {
    try {
      var told = new HashMap<>(saving.get());
      told.put("at", ProvinceTime.minute(clock.instant()).substring(11));
      return ResponseEntity.ok(told);
    } catch (StaleException e) {
      return refused(STALE, e.whoDidWhat(), whenStale);
    } catch (RefusedException e) {
      return refused(STALE, e.refusal().sentence(), Map.of());
    } catch (InvalidException e) {
      return refused(INVALID, String.join("；", e.problems().byField().values()), Map.of());
    }
  }

  private static ResponseEntity<Map<String, Object>> refused(
      int status, String sentence, Map<String, Object> more) {
    var told = new HashMap<>(more);
    told.put("sentence", sentence);
    return ResponseEntity.status(status).body(told);
  }
}
