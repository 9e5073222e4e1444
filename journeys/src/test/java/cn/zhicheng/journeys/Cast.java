package cn.zhicheng.journeys;

/** Who plays: accounts of the table that {@code ./run} prints, and what the story calls them. */
final class Cast {
  static final String PERSON = "王䶮";
  static final String BODY = "合肥市蜀山区教育体育局";
  static final String PLAN = "安徽省中小学教师高级职称评审计划";

  static final String WANG_YAN = "wangyan";
  static final String UNIT_B = "shushan-jiaotiju";
  static final String DEPARTMENT_A = "shushan-jtj";
  static final String DISTRICT_BUREAU = "shushan-rsj";
  static final String CITY_BUREAU = "hefei-rsj";
  static final String ORGANISER = "jiaoshi-pwh";

  /** Never signed on before; her name needs a rare character. */
  static final String NEWCOMER = "hujie";

  static final String NEWCOMER_NAME = "胡㛃";

  /** Bound, with an approved library, without application. */
  static final String READY_TO_APPLY = "luojing";

  private Cast() {}
}
