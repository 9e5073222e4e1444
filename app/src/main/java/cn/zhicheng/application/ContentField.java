package cn.zhicheng.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the individual types into the application itself; all else comes from the library or the
 * profile.
 */
public enum ContentField {
  PRESENT_WORK(Section.BASICS, "现从事何种专业技术工作", 100, true),
  ADMIN_POST(Section.BASICS, "现（兼）任行政职务及任职时间", 100, false),
  PART_TIME(Section.BASICS, "学术团体与社会兼职", 200, false),
  FOREIGN_LANGUAGE(Section.BASICS, "懂何种外语及程度", 50, false),
  SUMMARY(Section.SUMMARY, "专业技术工作总结", 3000, true);

  private final String section;
  private final String label;
  private final int max;
  private final boolean required;

  ContentField(String section, String label, int max, boolean required) {
    this.section = section;
    this.label = label;
    this.max = max;
    this.required = required;
  }

  /** The fields of a section, in the order of the page; none of a section from the library. */
  public static List<ContentField> of(String section) {
    return Stream.of(values()).filter(field -> field.section.equals(section)).toList();
  }

  /** What stands in the fields of one section, each named even when it is empty. */
  static Map<String, String> texts(String section, Map<String, String> content) {
    var texts = new TreeMap<String, String>();
    of(section).forEach(each -> texts.put(each.name(), content.getOrDefault(each.name(), "")));
    return texts;
  }

  public String section() {
    return section;
  }

  public String label() {
    return label;
  }

  /** Characters at most, as stated on the page. */
  public int max() {
    return max;
  }

  /** What is wrong with a text; empty when nothing is. It may be kept, and not be submitted. */
  public String problem(String text) {
    int used = text.codePointCount(0, text.length());
    return used > max ? "「%s」最多 %d 字，现在 %d 字，请缩短".formatted(label, max, used) : "";
  }

  public boolean required() {
    return required;
  }
}
