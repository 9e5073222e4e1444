package cn.zhicheng.person.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a form was sent with, to carry it through the search page of browsers without script. */
final class TypedFields {
  private static final Set<String> BUTTONS =
      Set.of("_csrf", "choose", "find", "back", "awaiting", "unitName");

  private TypedFields() {}

  static Map<String, String> of(HttpServletRequest request) {
    Map<String, String> typed = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!BUTTONS.contains(name) && values.length > 0) {
            typed.put(name, values[0]);
          }
        });
    return typed;
  }
}
