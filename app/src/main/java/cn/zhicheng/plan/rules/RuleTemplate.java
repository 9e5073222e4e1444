package cn.zhicheng.plan.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Ready-made rules. {@code {0}}, {@code {1}}, {@code {2}} stand for the numbers typed, in sentence
 * and expression alike.
 */
public enum RuleTemplate {
  DEGREE_YEARS(
      "学历年限表",
      "博士任现职满 {0} 年，硕士满 {1} 年，本科满 {2} 年",
      "education >= 5 && tenureYears >= {0} || education == 4 && tenureYears >= {1}"
          + " || education == 3 && tenureYears >= {2}",
      List.of("博士须满（年）", "硕士须满（年）", "本科须满（年）"),
      List.of(2, 5, 5)),
  TITLE_LEVEL(
      "现任职称层级",
      "现任职称层级不低于第 {0} 级（1 员级、2 助理级、3 中级、4 副高级）",
      "titleLevel >= {0}",
      List.of("不低于（1 至 5）"),
      List.of(3)),
  TENURE("任现职年限", "任现职满 {0} 年", "tenureYears >= {0}", List.of("须满（年）"), List.of(5)),
  EDUCATION(
      "最低学历",
      "学历不低于第 {0} 档（2 大专、3 本科、4 硕士、5 博士）",
      "education >= {0}",
      List.of("不低于（1 至 5）"),
      List.of(3)),
  WORK_YEARS("工作年限", "参加工作满 {0} 年", "workYears >= {0}", List.of("须满（年）"), List.of(10)),
  TRAINING_YEARS(
      "继续教育年度", "继续教育达到 90 学时的年度不少于 {0} 个", "trainingYears >= {0}", List.of("不少于（年）"), List.of(1)),
  TRAINING_LAST(
      "上一年度学时",
      "计划年度上一年继续教育不少于 {0} 学时",
      "trainingLastYear >= {0}",
      List.of("不少于（学时）"),
      List.of(90)),
  TRAINING_PROFESSIONAL(
      "专业科目学时",
      "近 5 年专业科目不少于 {0} 学时",
      "trainingProfessional >= {0}",
      List.of("不少于（学时）"),
      List.of(60)),
  APPRAISAL_THREE(
      "近三年考核", "近 3 年考核合格以上不少于 {0} 次", "passedThree >= {0}", List.of("不少于（次）"), List.of(3)),
  APPRAISAL_CLEAN(
      "近五年无不合格", "近 5 年考核基本合格以下不超过 {0} 次", "failedFive <= {0}", List.of("不超过（次）"), List.of(0)),
  EXCELLENT("近五年优秀", "近 5 年考核优秀不少于 {0} 次", "excellentFive >= {0}", List.of("不少于（次）"), List.of(1)),
  PAPERS("论文数量", "论文不少于 {0} 篇", "entries['PAPER'] >= {0}", List.of("不少于（篇）"), List.of(2)),
  AWARDS(
      "论文、著作或奖励",
      "论文、著作、奖励合计不少于 {0} 项",
      "entries['PAPER'] + entries['BOOK'] + entries['AWARD'] >= {0}",
      List.of("不少于（项）"),
      List.of(1)),
  NOT_RETIRED("未到退休年龄", "未到退休年龄", "!retired", List.of(), List.of()),
  NOT_BANNED("无申报限制", "不在申报限制期内，没有未满影响期的处分", "!banned", List.of(), List.of()),
  EXCEPTION(
      "破格条件",
      "任现职满 {0} 年，且近 5 年考核优秀不少于 {1} 次、奖励不少于 {2} 项",
      "tenureYears >= {0} && excellentFive >= {1} && entries['AWARD'] >= {2}",
      List.of("任现职须满（年）", "考核优秀不少于（次）", "奖励不少于（项）"),
      List.of(3, 1, 1));

  private final String label;
  private final String sentence;
  private final String expression;
  private final List<String> parameters;
  private final List<Integer> defaults;

  RuleTemplate(
      String label,
      String sentence,
      String expression,
      List<String> parameters,
      List<Integer> defaults) {
    this.label = label;
    this.sentence = sentence;
    this.expression = expression;
    this.parameters = parameters;
    this.defaults = defaults;
  }

  public String label() {
    return label;
  }

  /** What each number means. */
  public List<String> parameters() {
    return parameters;
  }

  public List<Integer> defaults() {
    return defaults;
  }

  public String sentence(List<Integer> numbers) {
    return filled(sentence, numbers);
  }

  public String expression(List<Integer> numbers) {
    return filled(expression, numbers);
  }

  private static String filled(String text, List<Integer> numbers) {
    String filled = text;
    for (int i = 0; i < numbers.size(); i++) {
      filled = filled.replace("{" + i + "}", numbers.get(i).toString());
    }
    return filled;
  }

  public static Optional<RuleTemplate> of(String name) {
    return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
  }
}
