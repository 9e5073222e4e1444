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
  SUMMARY(Section.SUMMARY, "专业技术工作总结", 3000, true),
  EXCEPTION_BASIS(Section.EXCEPTION, "破格依据", 500, true),
  REFEREE1_NAME(Section.EXCEPTION, "推荐人一姓名", 50, true),
  REFEREE1_TITLE(Section.EXCEPTION, "推荐人一专业技术职务", 50, true),
  REFEREE1_UNIT(Section.EXCEPTION, "推荐人一工作单位", 100, true),
  REFEREE1_REASON(Section.EXCEPTION, "推荐人一推荐理由", 500, true),
  REFEREE2_NAME(Section.EXCEPTION, "推荐人二姓名", 50, true),
  REFEREE2_TITLE(Section.EXCEPTION, "推荐人二专业技术职务", 50, true),
  REFEREE2_UNIT(Section.EXCEPTION, "推荐人二工作单位", 100, true),
  REFEREE2_REASON(Section.EXCEPTION, "推荐人二推荐理由", 500, true);

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

  /** Whether applications like this one have the field at all. */
  public boolean asked(Application application) {
    return !section.equals(Section.EXCEPTION) || application.exceptional();
  }
}
