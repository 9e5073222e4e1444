package cn.zhicheng.plan.rules;

import static cn.zhicheng.plan.rules.FactType.NUMBER;
import static cn.zhicheng.plan.rules.FactType.NUMBERS;
import static cn.zhicheng.plan.rules.FactType.TEXT;
import static cn.zhicheng.plan.rules.FactType.YES_NO;

import java.util.Arrays;
import java.util.Optional;

/** What a rule may speak of: the dictionary shown to administrators as 「可用的数据项」. */
public enum Fact {
  EDUCATION("education", "最高学历", NUMBER, "", "1 中专及以下，2 大专，3 本科，4 硕士，5 博士"),
  DEGREE("degree", "最高学位", NUMBER, "", "0 无，3 学士，4 硕士，5 博士"),
  YEARS_SINCE_EDUCATION("yearsSinceEducation", "最高学历毕业满", NUMBER, "年", "毕业年月到任职年限计算截止日"),
  TITLE_LEVEL("titleLevel", "现任职称层级", NUMBER, "", "0 无，1 员级，2 助理级，3 中级，4 副高级，5 正高级"),
  TITLE_SERIES("titleSeries", "现任职称系列", TEXT, "", "与职称系列名称相同"),
  TENURE_YEARS("tenureYears", "现任职称满", NUMBER, "年", "取得日期到任职年限计算截止日，整年"),
  TENURE_MONTHS("tenureMonths", "现任职称满", NUMBER, "个月", "取得日期到任职年限计算截止日，整月"),
  OTHER_TITLES("otherTitles", "其他职称", NUMBER, "个", "现任以外已审核的专业技术资格"),
  WORK_YEARS("workYears", "参加工作满", NUMBER, "年", "参加工作时间到任职年限计算截止日"),
  AGE("age", "年龄", NUMBER, "岁", "到任职年限计算截止日的周岁"),
  TRAINING_YEARS("trainingYears", "继续教育达到 90 学时的年度", NUMBER, "年", "只计已审核的学时"),
  TRAINING_LAST_YEAR("trainingLastYear", "计划年度上一年的学时", NUMBER, "学时", "公需科目和专业科目合计"),
  TRAINING_GENERAL("trainingGeneral", "近 5 年公需科目学时", NUMBER, "学时", "计划年度和此前四年"),
  TRAINING_PROFESSIONAL("trainingProfessional", "近 5 年专业科目学时", NUMBER, "学时", "计划年度和此前四年"),
  EXCELLENT_FIVE("excellentFive", "近 5 年考核优秀", NUMBER, "次", "计划年度的前五年"),
  PASSED_THREE("passedThree", "近 3 年考核合格以上", NUMBER, "次", "计划年度的前三年"),
  PASSED_FIVE("passedFive", "近 5 年考核合格以上", NUMBER, "次", "计划年度的前五年"),
  FAILED_FIVE("failedFive", "近 5 年考核基本合格以下", NUMBER, "次", "计划年度的前五年"),
  ENTRIES("entries", "各类业绩条数", NUMBERS, "条", "entries['PAPER'] 是论文的条数，代码见业绩类别"),
  REPRESENTATIVE("representative", "代表作", NUMBER, "篇（部）", "申报中标为代表作的业绩；申报前无法判断"),
  UNIT_NATURE("unitNature", "单位性质", TEXT, "", "如 '事业单位'、'民营企业'"),
  APPLICATION_TYPE("applicationType", "申报类型", TEXT, "", "如 '正常申报'、'破格申报'"),
  BANNED("banned", "在申报限制期内", YES_NO, "", "人社部门记入的诚信记录，或者未满影响期的处分"),
  RETIRED("retired", "已到退休年龄", YES_NO, "", "男满 60 周岁、女满 55 周岁；延迟退休的由单位另行说明");

  private final String id;
  private final String label;
  private final FactType type;
  private final String unit;
  private final String meaning;

  Fact(String id, String label, FactType type, String unit, String meaning) {
    this.id = id;
    this.label = label;
    this.type = type;
    this.unit = unit;
    this.meaning = meaning;
  }

  /** Its name inside an expression. */
  public String id() {
    return id;
  }

  public String label() {
    return label;
  }

  public FactType type() {
    return type;
  }

  public String unit() {
    return unit;
  }

  public String meaning() {
    return meaning;
  }

  public static Optional<Fact> of(String id) {
    return Arrays.stream(values()).filter(fact -> fact.id.equals(id)).findFirst();
  }
}
