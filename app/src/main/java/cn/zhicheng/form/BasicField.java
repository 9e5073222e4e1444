package cn.zhicheng.form;

/** The boxes of 基本情况, with their labels as the national form has them. */
public enum BasicField {
  NAME("姓名"),
  FORMER_NAME("曾用名"),
  SEX("性别"),
  ETHNICITY("民族"),
  BIRTH_DATE("出生日期"),
  BIRTH_PLACE("出生地"),
  ID_NUMBER("身份证号"),
  WORK_START("参加工作时间"),
  HEALTH("身体状况"),
  EDUCATION("最高学历"),
  DEGREE("学位"),
  GRADUATED_ON("毕业时间"),
  SCHOOL("毕业院校"),
  MAJOR("所学专业"),
  SCHOOLING_YEARS("学制"),
  CURRENT_TITLE("现任专业技术职务"),
  APPOINTED_ON("任职时间"),
  QUALIFICATION("专业技术资格"),
  QUALIFIED_ON("取得时间"),
  QUALIFIED_BY("审批机关"),
  SPECIALTY_WORK("现从事何种专业技术工作"),
  ADMIN_POST("现（兼）任行政职务及任职时间"),
  POLITICAL_STATUS("何时加入党团及职务"),
  DEMOCRATIC_PARTY("民主党派及职务"),
  PART_TIME_POSTS("学术团体与社会兼职"),
  FOREIGN_LANGUAGE("懂何种外语及程度");

  private final String label;

  BasicField(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
