package cn.zhicheng.application;

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

  public boolean required() {
    return required;
  }
}
