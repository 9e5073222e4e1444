package cn.zhicheng.application;

import cn.zhicheng.shared.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one window posts of a section: the texts, and of each the mark of what stood there when the
 * page was made. Two windows that worked on different fields are both right.
 *
 * @param typed by {@link ContentField} name; a field that is missing was not posted
 * @param bases {@link TypedText#mark} by field name; empty from a page that knows none
 */
record Typing(String section, Map<String, String> typed, Map<String, String> bases) {
  static final String BASE = "base.";

  /** Out of a form: the marks stand in {@code base.} and the field's name. */
  static Typing of(String section, Map<String, String> posted) {
    var typed = new HashMap<String, String>();
    var bases = new HashMap<String, String>();
    for (ContentField field : ContentField.of(section)) {
      String text = posted.get(field.name());
      if (text != null) {
        typed.put(field.name(), TypedText.clean(text));
      }
      String base = posted.get(BASE + field.name());
      if (base != null) {
        bases.put(field.name(), base);
      }
    }
    return new Typing(section, typed, bases);
  }

  /**
   * Both windows laid together.
   *
   * @param content all of the application's texts afterwards
   * @param torn fields that both windows changed, each in its way
   */
  record Merged(Map<String, String> content, List<ContentField> torn) {}

  /** Whether the page said what it was made from, so that nothing else need be compared. */
  boolean merges() {
    return !typed.isEmpty() && bases.keySet().containsAll(typed.keySet());
  }

  Merged onto(Map<String, String> stored) {
    var content = new HashMap<>(stored);
    var torn = new ArrayList<ContentField>();
    for (ContentField field : ContentField.of(section)) {
      String text = typed.get(field.name());
      String now = stored.getOrDefault(field.name(), "");
      if (text == null || text.equals(now)) {
        continue;
      }
      String base = bases.get(field.name());
      if (base == null || base.equals(TypedText.mark(now))) {
        content.put(field.name(), text);
      } else if (!base.equals(TypedText.mark(text))) {
        torn.add(field);
      }
    }
    return new Merged(content, List.copyOf(torn));
  }

  /** Texts nobody keeps, so that one field never fills the database. */
  Problems unkept() {
    var problems = new Problems();
    for (ContentField field : ContentField.of(section)) {
      problems.check(
          typed.getOrDefault(field.name(), "").length() > TypedText.LONGEST,
          field.name(),
          "「%s」超过 %d 字，没有保存，请先缩短".formatted(field.label(), TypedText.LONGEST));
    }
    return problems;
  }

  /** Texts that are kept as they are and must be mended before 「提交」. */
  Problems unfinished() {
    var problems = new Problems();
    for (ContentField field : ContentField.of(section)) {
      String problem = field.problem(typed.getOrDefault(field.name(), ""));
      problems.check(!problem.isEmpty(), field.name(), problem);
    }
    return problems;
  }
}
