package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Condition;
import cn.zhicheng.achievement.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the browser can check of a field by itself, as JSON beside the control; the server checks
 * the same again.
 */
final class FieldRule {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FieldRule() {}

  static String of(Field field) {
    var rule = new LinkedHashMap<String, Object>();
    var limits = field.limits();
    rule.put("label", field.label());
    rule.put("type", field.type().name());
    if (limits.maxLength() > 0) {
      rule.put("maxLength", limits.maxLength());
    }
    put(rule, "min", limits.min());
    put(rule, "max", limits.max());
    if (field.type().isNumber()) {
      rule.put(
          "scale", field.type() == cn.zhicheng.achievement.FieldType.INTEGER ? 0 : limits.scale());
    }
    Pattern pattern = limits.pattern();
    if (pattern != null) {
      rule.put("pattern", pattern.pattern());
      rule.put("sentence", limits.patternSentence());
    }
    if (limits.notFuture()) {
      rule.put("notFuture", true);
    }
    when(rule, "shown", field.shownWhen());
    when(rule, "required", field.requiredWhen());
    return JSON.writeValueAsString(rule);
  }

  private static void when(
      Map<String, Object> rule, String what, @org.jspecify.annotations.Nullable Condition when) {
    if (when != null) {
      rule.put(what, Map.of("field", when.field(), "is", when.values()));
    }
  }

  private static void put(
      Map<String, Object> rule, String key, @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      rule.put(key, value);
    }
  }
}
