package cn.zhicheng.application.eligibility;

import java.util.Map;

/**
 * One approved entry, as far as rules ask for it.
 *
 * @param representative put forward as a representative work
 */
public record Approved(String category, Map<String, Object> payload, boolean representative) {
  String text(String field) {
    return String.valueOf(payload.getOrDefault(field, ""));
  }

  int number(String field) {
    return payload.get(field) instanceof Number number ? number.intValue() : 0;
  }

  boolean ticked(String field) {
    return Boolean.TRUE.equals(payload.get(field));
  }
}
