package cn.zhicheng.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A section of a plan as typed: field names to what came under them. */
public record TypedPlan(Map<String, List<String>> fields) {
  /** The first value, stripped; empty for none. */
  public String one(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** A form filled with single values. */
  public static TypedPlan of(Map<String, String> values) {
    var fields = new HashMap<String, List<String>>();
    values.forEach((name, value) -> fields.put(name, List.of(value)));
    return new TypedPlan(fields);
  }

  /** The same with several values under one name. */
  public TypedPlan and(String name, List<String> values) {
    var more = new HashMap<>(fields);
    more.put(name, List.copyOf(values));
    return new TypedPlan(more);
  }
}
