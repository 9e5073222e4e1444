package cn.zhicheng.plan.web;

import cn.zhicheng.plan.StepCode;
import cn.zhicheng.plan.chain.ChainBook;
import cn.zhicheng.plan.chain.ChainTemplate;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** 「审核流程设置」: every chain, and which units take it. */
public record ChainListPage(List<Row> rows, Verdict mayChange) {
  /**
   * One chain.
   *
   * @param units which units under which committees take it
   */
  public record Row(String href, String name, String levels, String confirm, List<String> units) {}

  static Row row(ChainTemplate chain, List<ChainBook.Rule> rules) {
    StepCode confirm = chain.confirm();
    return new Row(
        ChainController.PATH + "/" + chain.id(),
        chain.name(),
        chain.steps().stream()
            .map(step -> step.label() + (chain.optional().contains(step) ? "（可省略）" : ""))
            .collect(Collectors.joining(" → ")),
        confirm == null ? "" : confirm.label().replace("审核", ""),
        rules.stream()
            .filter(rule -> rule.chain().equals(chain.code()))
            .map(ChainListPage::words)
            .toList());
  }

  private static String words(ChainBook.Rule rule) {
    String level = rule.regionLevel() == null ? "" : rule.regionLevel().label() + "级";
    Boolean department = rule.hasDepartment();
    String has = department == null ? "" : department ? "（有业务主管部门）" : "（无业务主管部门）";
    return level + rule.group().label() + has + " · " + committee(rule.committeeLevel());
  }

  private static String committee(String level) {
    return switch (level) {
      case "PROVINCE" -> "省级评委会";
      case "CITY" -> "市级评委会";
      case "COUNTY" -> "县级评委会";
      default -> "自主评审";
    };
  }
}
