package cn.zhicheng.achievement;

import java.util.List;
import java.util.Map;

/**
 * Holds while another field of the same entry has one of some values.
 *
 * @param field key of the other field
 * @param values as they are typed; {@code true} and {@code false} for a yes-or-no field
 */
public record Condition(String field, List<String> values) {
  /** Works on typed values and on stored ones alike. */
  public boolean holds(Map<String, ?> entry) {
    Object value = entry.get(field);
    return values.contains(value == null || "".equals(value) ? "false" : value.toString());
  }
}
