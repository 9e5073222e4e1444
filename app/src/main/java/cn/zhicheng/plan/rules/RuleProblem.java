package cn.zhicheng.plan.rules;

/**
 * What is wrong with an expression.
 *
 * @param line from 1
 * @param column from 1
 */
public record RuleProblem(int line, int column, String reason) {
  public String sentence() {
    return "第 " + line + " 行第 " + column + " 个字：" + reason;
  }
}
